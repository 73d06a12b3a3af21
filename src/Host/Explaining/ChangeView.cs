using Parley.Disputes;
using Parley.Rules;

namespace Parley.Host.Explaining;

/// <summary>The smallest change of one fact that gives another level: from what it is (null when unknown) to what it would have to be.</summary>
internal sealed record ChangeView(string Fact, FactValue? From, FactValue To, Level Level)
{
    public static ChangeView? Of(FactChange? change) => change is null ? null : new(change.Fact.Word.Name, change.From, change.To, change.Event is { } level ? new Level(level) : Level.None);
}
