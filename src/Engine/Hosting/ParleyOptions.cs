namespace Parley.Hosting;

/// <summary>How Parley is set up in an application.</summary>
public sealed class ParleyOptions
{
    /// <summary>The folder of the rule pack, absolute or relative to the working directory; default <c>packs/community</c>.</summary>
    public string Pack { get; set; } = Path.Combine("packs", "community");

    /// <summary>Whether a changed rule pack is taken over while the application runs; default true. One with an error, or one that fails its own tests, is never used: the last good one stays.</summary>
    public bool WatchPack { get; set; } = true;

    /// <summary>
    /// How long the pack's own tests may take, more than zero; default one minute. They run at the start and on every change of the folder, before anything comes into force;
    /// a pack whose tests fail or take longer is not used.
    /// </summary>
    public TimeSpan PackTestLimit { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Whether every changed policy waits for a second person, whatever the pack in force says; default false. With false the pack in force decides (<c>approval</c> in <c>pack.json</c>);
    /// a revision with new facts always waits. The changed pack itself has no say.
    /// </summary>
    public bool SecondPerson { get; set; }

    /// <summary>How often due deadlines and pending notices are looked for; default one second, more than zero.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// How many notices a receiver gets singly by a channel within <see cref="DigestInterval"/>, at least 1; default 5. More are grouped into one message. Notices of disputes at the
    /// highest level are never grouped and not counted.
    /// </summary>
    public int SingleNotices { get; set; } = 5;

    /// <summary>How long a receiver who got a digest waits for the next one by the same channel; default five minutes, more than zero and at most a day.</summary>
    public TimeSpan DigestInterval { get; set; } = TimeSpan.FromMinutes(5);
}
