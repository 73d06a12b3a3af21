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

    public static readonly MessageKind WaitsTooLong = new(
        "PAR2455", "The warning waits {0} for others, but it must be signed within {1} ({2}).", "该预警等待合并 {0}，但须在 {1} 内签收（{2}）。",
        "Let it wait shorter.", "请缩短等待时间。");

    public static readonly MessageKind RepeatWithinGroup = new(
        "PAR2456", "It is told again every {0}, but a group is told once in {1} at most.", "每隔 {0} 重复通知，但同一分组每 {1} 最多通知一次。",
        "Repeat later, or shorten groupInterval.", "请延长重复间隔，或缩短 groupInterval。");

    public static readonly MessageKind HighestGoesAtOnce = new(
        "PAR2457", "'{0}' has no effect here: what is of the level {1} goes at once, singly and always.", "“{0}”在此不起作用：{1} 等级的通知始终立即单独发送。",
        "Remove it, or let the condition hold for lower levels too.", "请将其删除，或使条件也适用于较低等级。");

    public static readonly MessageKind NeverSent = new(
        "PAR2458", "Nothing is ever sent here: {0} never ends.", "此处永远不会发送：{0} 没有结束的时候。",
        "Leave some time in which it is sent.", "请留出可以发送的时段。");

    public static readonly MessageKind TimeNotUsed = new(
        "PAR2459", "No route uses the time '{0}'.", "没有通知路径使用时段“{0}”。",
        "Name it in mute or quiet, or remove it.", "请在 mute 或 quiet 中使用，或将其删除。");

    public static readonly MessageKind InhibitsItself = new(
        "PAR2460", "Source and target are the same, so nothing is ever inhibited.", "source 与 target 相同，因此不会抑制任何通知。",
        "Write a target that the source does not cover.", "请填写不被 source 覆盖的 target。");

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
