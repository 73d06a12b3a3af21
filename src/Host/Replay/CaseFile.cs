using Parley.Disputes;
using Parley.Disputes.State;

namespace Parley.Host.Replay;

/// <summary>A case of the source and the dispute it becomes. Its steps are run one after the other.</summary>
internal sealed class CaseFile(DisputeId dispute)
{
    public DisputeId Dispute => dispute;

    /// <summary>Its steps wait for one another.</summary>
    public Turn Turn { get; } = new();

    /// <summary>The places and parties it was reported with. A report counts what others reported there, so it waits for them and they for it.</summary>
    public List<Turn> Shared { get; } = [];

    /// <summary>How many steps it has.</summary>
    public int Steps { get; set; }

    /// <summary>What the journal held of it when the run began; null until looked at, and again when nothing of it is left to retrace.</summary>
    public Recorded? Recorded { get; set; }

    public bool IsLookedUp { get; set; }

    /// <summary>The dispute as the last step left it; null before it is reported.</summary>
    public Dispute? Current { get; set; }
}
