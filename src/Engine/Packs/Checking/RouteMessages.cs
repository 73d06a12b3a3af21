using Parley.Disputes;

namespace Parley.Packs.Checking;

/// <summary>What the checker says about settings that do nothing and routes nothing comes to.</summary>
internal static class RouteMessages
{
    public static readonly MessageKind Unreachable = new(
        "PAR2375", "Nothing comes to this route: {0} takes everything before it.", "此通知路径永远不会用到：{0} 已先行截取全部事项。",
        "Move it up, or add \"continue\": true to the route before it.", "请将其上移，或为前面的路径加上 \"continue\": true。");

    public static readonly MessageKind RepeatTooLate = new(
        "PAR2376", "The warning is told again after {0}, but it must be signed within {1} ({2}), so it is never told again in time.", "每隔 {0} 重复通知，但须在 {1} 内签收（{2}），因此到期前不会重复。",
        "Repeat sooner.", "请缩短重复间隔。");

    public static readonly MessageKind WarnsTooEarly = new(
        "PAR2377", "The reminder {0} before the due moment is no shorter than the limit itself: {1}.", "到期前 {0} 的提醒不短于时限本身：{1}。",
        "Shorten earlyWarning, or leave it out.", "请缩短 earlyWarning，或将其删除。");

    public static readonly MessageKind NoEffect = new(
        "PAR2378", "'{0}' has no effect without {1}.", "“{0}”缺少 {1} 时不起作用。",
        "Remove it, or write {1}.", "请将其删除，或补上 {1}。");

    public static readonly MessageKind NoEffectBeside = new(
        "PAR2379", "'{0}' has no effect beside '{1}'.", "“{0}”与“{1}”并存时不起作用。",
        "Keep one of the two.", "请只保留其中一个。");

    public static readonly MessageKind NothingFollows = new(
        "PAR2383", "'continue' has no effect: no later route is for {0}.", "“continue”不起作用：后面没有针对 {0} 的路径。",
        "Remove it, or move the route up.", "请将其删除，或上移该路径。");
}
