using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>
/// A rule pack, read, checked and compiled: the policy that decides how serious a dispute is, who is told, and what must be done by when.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class Pack
{
    internal Pack(Policy policy, Surroundings current) => (Policy, Current) = (policy, current);

    /// <summary>The name, for example <c>community</c>.</summary>
    public string Name => Settings.Name;

    /// <summary>The version its authors gave it; says nothing of the content, for which see <see cref="Revision"/>.</summary>
    public string Version => Settings.Version;

    /// <summary>The content hash of the policy files: 32 lower-case hexadecimal digits, half of a SHA-256 (every commit carries it), the same whatever white space the files hold.</summary>
    public string Revision => Policy.Revision;

    /// <summary>The first 16 characters of <see cref="Revision"/>, for people.</summary>
    public string ShortRevision => Revision[..16];

    /// <summary>The policy files as one document, from which the same revision can be loaded again.</summary>
    public ReadOnlyMemory<byte> PolicyBytes => Policy.Bytes;

    /// <summary>The levels from lowest to highest.</summary>
    public LevelScale Levels => Policy.Levels;

    /// <summary>How long disputes that ended are kept, as <c>retention.json</c> says; not part of the revision.</summary>
    public Retention Retention => Current.Retention;

    internal Policy Policy { get; }

    /// <summary>Directory, calendar and texts as they are now.</summary>
    internal Surroundings Current { get; }

    internal PackSettings Settings => Policy.Settings;

    internal ImmutableArray<LevelOption> LevelOptions => Policy.LevelOptions;

    internal FactCatalogue Facts => Policy.Facts;

    /// <summary>The vocabulary of all rules; one row of values serves grading, screening, assigning, climbing and routes.</summary>
    internal RuleWords Words => Policy.Words;

    internal GradingRules Grading => Policy.Grading;

    internal ScreeningRules Screening => Policy.Screening;

    internal AssignmentRules Assignment => Policy.Assignment;

    internal ClimbRules Climb => Policy.Climb;

    internal ImmutableDictionary<string, Channel> Channels => Policy.Channels;

    internal ImmutableDictionary<string, Body> Bodies => Policy.Bodies;

    internal DeadlineTable Deadlines => Policy.Deadlines;

    internal Ladder Ladder => Policy.Ladder;

    internal FollowUpPlan FollowUp => Policy.FollowUp;

    internal NoticePlan Notices => Policy.Notices;

    /// <summary>The same revision with other current files.</summary>
    internal Pack With(Surroundings current) => new(Policy, current);

    /// <summary>The pack's name, version and the start of its revision.</summary>
    /// <returns>For example <c>community 1.0.0 (3f2a9c0d11e4b786)</c>.</returns>
    public override string ToString() => $"{Name} {Version} ({ShortRevision})";
}
