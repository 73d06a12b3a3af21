namespace Parley.Host.Replay;

/// <summary>Deadlines that were kept and that ran out, all episodes.</summary>
internal sealed record DeadlineFigures(int Kept, int Missed);
