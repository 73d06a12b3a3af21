using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Packs;
using Parley.PackTests;

namespace Parley.Testing;

/// <summary>Who takes part in walks: everybody of the organisation, strangers, and the engine itself. Safe to use from several threads.</summary>
internal sealed class WalkPeople
{
    private static readonly Actor Stranger = new("nobody", "mediator");

    private readonly CaseActors actors;
    private readonly DateTimeOffset at;
    private readonly ConcurrentDictionary<(string Command, string Unit), ImmutableArray<Actor>> able = new();

    public WalkPeople(Pack pack, DateTimeOffset at)
    {
        (Pack, this.at) = (pack, at);
        actors = new CaseActors(pack);
        var directory = pack.Current.Directory;
        Everybody = [.. directory.AllSeats.SelectMany(s => s.Subjects.Concat(s.StandIns).Select(p => new Actor(p, s.Holder.ToString()))), Stranger, Actor.System];
        Units = [.. directory.AllUnits.Select(u => u.Id), "nowhere"];
        Holders = [.. directory.AllPosts.Select(p => new Holder(p.Id)), .. directory.AllSeats.Select(s => s.Holder)];
        Commands = Enum.GetValues<Stage>().ToFrozenDictionary(s => s, s => CommandNames.All.Where(n => Flow.Of(n)?.Stages.Contains(s) == true).ToImmutableArray());
        Facts = [.. pack.Facts.All];
        Channels = [.. pack.Channels.Keys.Order(StringComparer.Ordinal), "no-channel"];
        Bodies = [.. pack.Bodies.Keys.Order(StringComparer.Ordinal), "no-body"];
        Categories = [.. pack.Facts.Find(EngineFacts.Category)?.Words ?? [], "no-category"];
    }

    public Pack Pack { get; }

    public ImmutableArray<Actor> Everybody { get; }

    public ImmutableArray<string> Units { get; }

    public ImmutableArray<Holder> Holders { get; }

    public ImmutableArray<FactDeclaration> Facts { get; }

    public ImmutableArray<string> Channels { get; }

    public ImmutableArray<string> Bodies { get; }

    public ImmutableArray<string> Categories { get; }

    /// <summary>What may be sent in a stage.</summary>
    public FrozenDictionary<Stage, ImmutableArray<string>> Commands { get; }

    /// <summary>Those whose post has the power and who are near; everybody when there is none.</summary>
    public ImmutableArray<Actor> WhoMay(string command, string unit) => able.GetOrAdd((command, unit), key =>
    {
        if (CommandNames.OfTheEngine.Contains(key.Command)) return [Actor.System];
        ImmutableArray<Actor> found = [.. actors.WhoMay(key.Command, key.Unit, at)];
        return found.IsEmpty ? Everybody : found;
    });
}
