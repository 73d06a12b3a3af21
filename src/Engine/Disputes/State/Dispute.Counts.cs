namespace Parley.Disputes.State;

/// <content>What rules and figures count; of this episode unless named otherwise.</content>
public sealed partial class Dispute
{
    /// <summary>A handover may be returned so often; then the common superior decides who takes it.</summary>
    internal const int MostReturns = 2;

    /// <summary>Sessions held.</summary>
    public int Sessions { get; internal set; }

    /// <summary>Sessions without agreement.</summary>
    public int FailedSessions { get; internal set; }

    /// <summary>Whether the parties agreed in this episode.</summary>
    public bool Agreed { get; internal set; }

    /// <summary>Who settled the case or ended its mediation; may not visit it.</summary>
    public string? Settler { get; internal set; }

    /// <summary>When it was settled or mediation ended, or null.</summary>
    public DateTimeOffset? SettledAt { get; internal set; }

    /// <summary>The obligations of the agreement.</summary>
    public EquatableArray<Obligation> Obligations { get; internal set; }

    /// <summary>Visits made.</summary>
    public int Visits { get; internal set; }

    /// <summary>Calm visits in a row, up to now.</summary>
    public int CalmInARow { get; internal set; }

    /// <summary>Visits that found the parties uneasy.</summary>
    public int UneasyVisits { get; internal set; }

    /// <summary>Visits that did not reach a party.</summary>
    public int NotReached { get; internal set; }

    /// <summary>Visits that were not made in time.</summary>
    public int MissedVisits { get; internal set; }

    /// <summary>Incidents since the episode began.</summary>
    public int NewIncidents { get; internal set; }

    /// <summary>Handovers returned.</summary>
    public int HandoverReturns { get; internal set; }

    /// <summary>Warnings that were not signed in time by every post that had to.</summary>
    public int UnsignedWarnings { get; internal set; }

    /// <summary>Obligations that are overdue and open.</summary>
    public int OverdueObligations { get; internal set; }

    /// <summary>Requests for help that wait for an answer.</summary>
    public EquatableArray<HelpRequest> HelpRequests { get; internal set; }

    /// <summary>Orders by superiors that are open, by id.</summary>
    public EquatableArray<string> Orders { get; internal set; }

    /// <summary>Reviews that are open, by id.</summary>
    public EquatableArray<string> Reviews { get; internal set; }

    /// <summary>Subjects that stepped aside or were asked to; they take no step in this dispute.</summary>
    public EquatableArray<string> Recused { get; internal set; }

    /// <summary>Subjects of the organisation whose own matter this is; they take no step in this dispute.</summary>
    public EquatableArray<string> PeopleConcerned { get; internal set; }

    /// <summary>Units whose own matter this is; whoever has a seat there takes no step in this dispute.</summary>
    public EquatableArray<string> UnitsConcerned { get; internal set; }

    /// <summary>The climb rules that match, by name; each was followed when it began to match.</summary>
    public EquatableArray<string> ClimbRules { get; internal set; }

    /// <summary>Deadlines met in time, all episodes.</summary>
    public int DeadlinesKept { get; internal set; }

    /// <summary>Deadlines that ran out, all episodes.</summary>
    public int DeadlinesMissed { get; internal set; }

    /// <summary>The channel of each session held, so that a channel's own limit counts its own sessions only.</summary>
    internal EquatableArray<string> SessionChannels { get; set; }

    /// <summary>Whose command is being carried out: the sender, or the proposer once a second person approved.</summary>
    internal string Doer { get; set; } = string.Empty;

    /// <summary>The head who named the unit that has it now, where several heads stand together; else null.</summary>
    internal Holder? DesignatedBy { get; set; }

    internal int DeadlineCount { get; set; }

    internal int NoticeCount { get; set; }

    internal int WarningCount { get; set; }

    internal int ProposalCount { get; set; }

    internal int MatterCount { get; set; }
}
