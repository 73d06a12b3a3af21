namespace Parley.Benchmarks.Rules;

/// <summary>The facts as a programmer would keep them.</summary>
internal sealed class HandWrittenFacts
{
    public long PeopleInvolved { get; init; }

    public long PoliceCalls { get; init; }

    public long FailedSessions { get; init; }

    public long EarlierReports { get; init; }

    public long DaysWithoutContact { get; init; }

    public bool WeaponSeen { get; init; }

    public bool ViolenceThreatened { get; init; }

    public bool Alcohol { get; init; }

    public bool MinorsInvolved { get; init; }

    public bool SelfHarmSpoken { get; init; }

    public bool WorkPlace { get; init; }

    public string Injury { get; init; } = "none";

    public string Category { get; init; } = "other";

    public decimal AmountAtStake { get; init; }

    public decimal RiskScore { get; init; }
}
