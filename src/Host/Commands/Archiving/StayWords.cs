namespace Parley.Host.Commands.Archiving;

/// <summary>Why a dispute stays, in words.</summary>
internal static class StayWords
{
    public static string Of(Terminal terminal, StaysBecause why) => why switch
    {
        StaysBecause.TooRecent => terminal.Say("something was committed to them too recently", "最近仍有记录"),
        StaysBecause.DeadlineOpen => terminal.Say("a deadline runs or is paused", "有期限在运行或暂停中"),
        StaysBecause.ProposalOpen => terminal.Say("a command waits for a second person", "有操作等待第二人批准"),
        StaysBecause.NoticeOpen => terminal.Say("a notice waits or is a dead letter", "有通知待发送或为死信"),
        StaysBecause.MayReopen => terminal.Say("they may still be reopened", "仍可重新启动"),
        _ => terminal.Say("they go on in a dispute that stays", "已并入仍保留的纠纷"),
    };
}
