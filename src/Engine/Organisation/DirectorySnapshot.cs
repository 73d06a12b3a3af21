using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Reading;

namespace Parley.Organisation;

/// <summary>
/// The organisation at one moment: units, posts, people, stand-ins, absences and places, and the questions a decision asks of them.
/// Immutable and safe to use from several threads. Everything is compared ordinally; what is not said is not allowed.
/// </summary>
/// <remarks>
/// <para><b>Nearest.</b> From a unit the search goes up: the unit itself, its parent, and so on to the root. At each step the unit on the way is asked first, then, in the
/// order of the file, the units that stand <em>beside</em> it: those that name it in <c>serves</c>, and its own children of the same tier (a police station below its township).
/// The first that has a seat of the post, and the wanted tier when one is given, is the nearest. Nothing lower and nothing that belongs to another branch is ever found.</para>
/// <para>A post that anyone may fill and that has no seat sits in every unit.</para>
/// </remarks>
public sealed class DirectorySnapshot
{
    private readonly UnitTree units;
    private readonly FrozenDictionary<string, Post> posts;
    private readonly SeatTable seats;
    private readonly PlaceTable places;
    private readonly TeamTable teams;
    private readonly string? onDuty;

    internal DirectorySnapshot(OrganisationFile file, PlaceTable places, Rota rota, TimeZoneInfo zone, string version)
    {
        units = new UnitTree(file.Units);
        posts = file.Posts.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        seats = new SeatTable(file.Seats, file.Absences, rota, zone);
        teams = new TeamTable(file.Teams, file.Roles);
        onDuty = file.OnDuty;
        this.places = places;
        Version = version;
        AllUnits = file.Units;
        AllPosts = file.Posts;
        AllAbsences = file.Absences;
    }

    /// <summary>The hash of what the snapshot was made of: 32 lower-case hexadecimal digits. The same content has the same version everywhere.</summary>
    public string Version { get; }

    internal ImmutableArray<Unit> AllUnits { get; }

    internal ImmutableArray<Post> AllPosts { get; }

    internal ImmutableArray<Seat> AllSeats => seats.All;

    internal ImmutableArray<Team> AllTeams => teams.All;

    internal ImmutableArray<Role> AllRoles => teams.Roles;

    internal ImmutableArray<Absence> AllAbsences { get; }

    /// <summary>Makes a snapshot of the files, for a host that has its organisation elsewhere and writes it in their form.</summary>
    /// <param name="organisation">The content of <c>organisation.json</c>, UTF-8.</param>
    /// <param name="places">The content of <c>places.json</c>, UTF-8; empty when no place is listed.</param>
    /// <param name="rota">The content of <c>rota.json</c>, UTF-8; empty when every seat is on duty always.</param>
    /// <param name="zone">The time zone of the rota, in which absences begin and end at midnight.</param>
    /// <param name="findings">What is wrong or doubtful, with positions; empty when nothing is.</param>
    /// <returns>The snapshot, or null when a finding is an error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static DirectorySnapshot? Read(ReadOnlyMemory<byte> organisation, ReadOnlyMemory<byte> places, ReadOnlyMemory<byte> rota, TimeZoneInfo zone, out IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var all = new Findings();
        var snapshot = OrganisationReader.Read(organisation, places, rota, zone, all);
        findings = all.All;
        return snapshot;
    }

    /// <summary>The people who can act for a holder now: those of its seat who are not absent and, where the seat has a rota, on duty; then its stand-ins who are not absent.</summary>
    /// <param name="holder">The holder; without a unit it means every seat of the post.</param>
    /// <param name="moment">The moment.</param>
    /// <returns>Their subject ids, each once; empty when nobody is there or when anyone may fill the post.</returns>
    public ImmutableArray<string> PeopleFor(Holder holder, DateTimeOffset moment)
    {
        var others = StandInPost(holder) is { } other ? seats.Sitting(other, moment) : [];
        return [.. seats.Sitting(holder, moment).Concat(seats.StandingIn(holder, moment)).Concat(others).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether an actor may send a command: the post exists, the actor fills it at that moment, and the post's <c>may</c> lists the command. All else is refused.</summary>
    /// <param name="actor">The actor. The engine itself may send its own commands and no others.</param>
    /// <param name="command">The command's name, exact case.</param>
    /// <param name="moment">The moment.</param>
    /// <param name="refusal">Why not; null when allowed.</param>
    /// <returns>True when allowed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    public bool May(Actor actor, string command, DateTimeOffset moment, [NotNullWhen(false)] out Refusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(actor);
        refusal = actor == Actor.System ? WhyTheEngineMayNot(command) : WhyNot(actor, command, moment);
        return refusal is null;
    }

    /// <summary>The unit a place belongs to: by id, by a label, by an alias, else the unit for all other places if the file names one.</summary>
    internal Location? UnitFor(string? place) => places.Find(place);

    internal Unit? FindUnit(string? id) => units.Find(id);

    internal Post? FindPost(string? id) => id is null ? null : posts.GetValueOrDefault(id);

    internal Tier? TierOf(string? unit) => units.Find(unit)?.Tier;

    /// <summary>The unit of a tier on the way up, or beside it.</summary>
    internal string? UnitAtTier(string? from, Tier tier) => units.AtTier(from, tier)?.Id;

    /// <summary>Whether a unit is another one, stands above it, or beside one that does.</summary>
    internal bool IsUpward(string? unit, string from)
    {
        foreach (var above in units.UpwardAndBeside(from))
        {
            if (string.Equals(above.Id, unit, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The lowest unit that stands above both, or is one of them; null when they share none.</summary>
    internal string? CommonSuperior(string a, string b) => units.CommonSuperior(a, b)?.Id;

    /// <summary>Teams by nearness: of the place, then of each unit on the way up.</summary>
    internal IEnumerable<Team> TeamsNear(string? place, string? unit) => teams.Nearest(place, units.UpwardAndBeside(unit));

    internal bool IsAway(string subject, DateTimeOffset moment) => seats.IsAway(subject, moment);

    internal bool HasSeatIn(string subject, IEnumerable<string> units) =>
        seats.All.Any(s => s.Subjects.Contains(subject, StringComparer.Ordinal) && units.Contains(s.Unit, StringComparer.Ordinal));

    internal Holder? Nearest(string post, string? from, Tier? tier = null, IEnumerable<string>? except = null)
    {
        if (FindPost(post) is not { } found) return null;
        var everywhere = found.Anyone && seats.Of(new Holder(post)).IsEmpty;
        foreach (var unit in units.UpwardAndBeside(from))
        {
            if (except?.Contains(unit.Id, StringComparer.Ordinal) == true) continue;
            if ((tier is null || unit.Tier == tier) && (everywhere || seats.Has(post, unit.Id))) return new Holder(post, unit.Id);
        }

        return null;
    }

    /// <summary>Holds the seat and is not absent, or stands in for it and is not absent.</summary>
    internal bool Fills(string subject, Holder holder, DateTimeOffset moment)
    {
        if (FindPost(holder.Post) is not { } post) return false;
        if (post.Anyone || seats.IsThere(subject, holder, orStandIn: true, moment)) return true;
        return StandInPost(holder) is { } other && seats.IsThere(subject, other, orStandIn: false, moment);
    }

    /// <summary>Whether somebody can act for the holder at that moment.</summary>
    internal bool IsFilled(Holder holder, DateTimeOffset moment) =>
        FindPost(holder.Post) is { } post && (post.Anyone || !PeopleFor(holder, moment).IsEmpty);

    /// <summary>Every seat a person fills at that moment, as its own or as a stand-in, in the order of the file; not those that anyone may fill.</summary>
    internal ImmutableArray<Holder> SeatsOf(string subject, DateTimeOffset moment) =>
        [.. seats.All.Where(s => FindPost(s.Post) is { Anyone: false } && Fills(subject, s.Holder, moment)).Select(s => s.Holder)];

    /// <summary>To whom an undone duty climbs, in order: stand-in, post on duty, superior posts. Nobody who is absent; empty when only the ladder is left.</summary>
    internal ImmutableArray<ChainLink> ChainFor(Holder holder, DateTimeOffset moment)
    {
        var chain = ImmutableArray.CreateBuilder<ChainLink>();
        var standIns = seats.StandingIn(holder, moment).ToImmutableArray();
        if (!standIns.IsEmpty) chain.Add(new ChainLink(holder, ChainKind.StandIn, standIns));
        AddTo(chain, holder, StandInPost(holder), ChainKind.StandIn, moment);
        AddTo(chain, holder, onDuty is null ? null : Nearest(onDuty, UnitOf(holder)), ChainKind.OnDuty, moment);
        foreach (var superior in SuperiorsOf(holder)) AddTo(chain, holder, superior, ChainKind.Superior, moment);
        return chain.DrainToImmutable();
    }

    private void AddTo(ImmutableArray<ChainLink>.Builder chain, Holder holder, Holder? next, ChainKind kind, DateTimeOffset moment)
    {
        if (next is not { } link || link == holder || !IsFilled(link, moment)) return;
        if (chain.Any(c => c.Holder == link)) return;
        chain.Add(new ChainLink(link, kind, PeopleFor(link, moment)));
    }

    /// <summary>A post that names itself as superior means the same post one unit up. A superior nobody has upward is skipped, its own superior is not.</summary>
    private IEnumerable<Holder> SuperiorsOf(Holder holder)
    {
        var unit = UnitOf(holder);
        var post = FindPost(holder.Post);
        while (post?.Superior is { } above)
        {
            var same = string.Equals(above, post.Id, StringComparison.Ordinal);
            var next = Nearest(above, same ? units.Find(unit)?.Parent : unit);
            if (next is null && same) yield break;
            if (next is { } found)
            {
                yield return found;
                unit = found.Unit;
            }

            post = FindPost(above);
        }
    }

    private string? UnitOf(Holder holder) => holder.Unit ?? (seats.Of(holder) is [var only] ? only.Unit : null);

    private Holder? StandInPost(Holder holder) => FindPost(holder.Post)?.StandIn is { } other ? Nearest(other, UnitOf(holder)) : null;

    private static Refusal? WhyTheEngineMayNot(string command) =>
        CommandNames.OfTheEngine.Contains(command, StringComparer.Ordinal) ? null : Refusal.Of(OrganisationMessages.NotForTheEngine, "Post", command);

    private Refusal? WhyNot(Actor actor, string command, DateTimeOffset moment)
    {
        if (CommandNames.OfTheEngine.Contains(command, StringComparer.Ordinal)) return Refusal.Of(OrganisationMessages.EngineOnly, "Post", command);
        var holder = Holder.Parse(actor.PostId);
        if (FindPost(holder.Post) is not { } post) return Refusal.Of(OrganisationMessages.NoSuchPost, "Post", holder.Post);
        var reserved = string.Equals(actor.SubjectId, Actor.System.SubjectId, StringComparison.Ordinal);
        if (reserved || !Fills(actor.SubjectId, holder, moment)) return Refusal.Of(OrganisationMessages.NotInPost, "Post", holder);
        if (actor.OnBehalfOf is { } other && !post.Anyone && !seats.Of(holder).Any(s => s.Subjects.Contains(other, StringComparer.Ordinal)))
            return Refusal.Of(OrganisationMessages.NotOnBehalf, "Post", holder);
        return post.Allows(command) ? null : Refusal.Of(OrganisationMessages.PostMayNot, "Post", holder.Post, command);
    }
}
