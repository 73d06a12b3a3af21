using System.Collections.Immutable;
using Parley.Disputes;
using Parley.Disputes.Commands;
using Parley.Disputes.State;

namespace Parley.Testing;

/// <summary>What dice put into a command, seen from the dispute as it is: mostly something that fits, now and then something that does not.</summary>
internal sealed class CommandDraw(Dice dice, Dispute dispute, DisputeId other, DateTimeOffset now, WalkPeople people)
{
    public Dice Dice => dice;

    public Dispute Dispute => dispute;

    public DisputeId Other => dice.OneIn(20) ? new DisputeId("none") : dice.OneIn(20) ? dispute.Id : other;

    public string Text => dice.OneIn(25) ? string.Empty : "a word";

    public string? Maybe => dice.OneIn(2) ? null : "a word";

    public string Unit => dice.OneIn(3) && people.Pack.Current.Directory.FindUnit(dispute.Unit)?.Parent is { } parent ? parent : dice.Pick(people.Units);

    public Holder Holder => dice.Pick(people.Holders);

    public string Channel => dice.Pick(people.Channels);

    public string Body => dice.Pick(people.Bodies);

    public string Category => dice.Pick(people.Categories);

    public string Party => dice.OneIn(15) || dispute.Parties.Count == 0 ? "p9" : dice.Pick(dispute.Parties).Id;

    public string Subject => dice.Pick(people.Everybody).SubjectId;

    public string Revision => dice.OneIn(4) ? new string('0', 32) : people.Pack.Revision;

    public string Deadline => dispute.Deadlines.Count == 0 || dice.OneIn(20) ? "none-1" : dice.Pick(dispute.Deadlines).Id;

    public string Proposal => dispute.Proposals.Count == 0 ? "q1" : dice.Pick(dispute.Proposals).Id;

    public string Help => dispute.HelpRequests.Count == 0 ? "h1" : dice.Pick(dispute.HelpRequests).Id;

    public string Obligation => dispute.Obligations.Count == 0 ? "o1" : dice.Pick(dispute.Obligations).Id;

    public Level Level => dice.Pick(people.Pack.Levels.Levels);

    public Length Length => new(1 + dice.Below(40), dice.OneIn(3) ? LengthUnit.Hours : LengthUnit.Days);

    /// <summary>A moment ahead; now and then one that is past.</summary>
    public DateTimeOffset Ahead => now + TimeSpan.FromHours(dice.OneIn(15) ? -5 : 1 + dice.Below(1_200));

    public T Of<T>()
        where T : struct, Enum => dice.Pick(Enum.GetValues<T>());

    public ImmutableSortedDictionary<string, VisitResult> Visit()
    {
        var results = ImmutableSortedDictionary.CreateBuilder<string, VisitResult>(StringComparer.Ordinal);
        foreach (var party in dispute.Parties.Where(p => !p.Informant)) results[party.Id] = dice.OneIn(3) ? Of<VisitResult>() : VisitResult.Calm;
        if (results.Count == 0 || dice.OneIn(20)) results[RecordVisit.Everyone] = Of<VisitResult>();
        return results.ToImmutable();
    }

    public ImmutableArray<AgreedObligation> Obligations()
    {
        var many = dice.Below(3);
        return [.. Enumerable.Range(0, many).Select(_ => new AgreedObligation("p1", "p2", "pay", dice.OneIn(4) ? null : Ahead))];
    }

    public GivenFacts Facts(int most)
    {
        var facts = new GivenFacts();
        for (var i = dice.Below(most + 1); i > 0; i--)
        {
            var fact = dice.Pick(people.Facts);
            facts[fact.Name] = Value(fact.Type, fact.Words, (int)Math.Min(fact.Max ?? 100, 60));
        }

        return facts;
    }

    public FactValue? Value(string fact) => people.Pack.Facts.Find(fact) is { } found && !dice.OneIn(6) ? Value(found.Type, found.Words, (int)Math.Min(found.Max ?? 100, 60)) : (FactValue?)null;

    public string Fact => dice.OneIn(25) ? "no-fact" : dice.Pick(people.Facts).Name;

    private FactValue Value(FactType type, ImmutableArray<string> words, int most) => type switch
    {
        FactType.Boolean => dice.OneIn(4),
        FactType.Choice => dice.OneIn(2) ? words[0] : dice.Pick(words),
        FactType.Choices => FactValue.Choices([dice.Pick(words)]),
        FactType.Date => DateOnly.FromDateTime(now.UtcDateTime).AddDays(dice.Below(60) - 30),
        FactType.Text => FactValue.Text("a word"),
        _ => dice.OneIn(30) ? -1 : dice.Below(dice.OneIn(5) ? most : 5),
    };
}
