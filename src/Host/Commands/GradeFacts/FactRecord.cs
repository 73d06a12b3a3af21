using Parley.Disputes;
using Parley.Packs;
using Parley.Reading;
using Parley.Rules.Words;

namespace Parley.Host.Commands.GradeFacts;

/// <summary>
/// Fills a row of facts from a JSON object. A fact that is not given counts as its declaration says, and what the engine counts as it does in a dispute reported just now;
/// a name nobody declared is an error, never an unknown.
/// </summary>
internal sealed class FactRecord(Pack pack, FactRow row)
{
    /// <summary>True when every value fits.</summary>
    public bool Read(string file, ReadOnlyMemory<byte> bytes, Findings findings)
    {
        row.ClearAll();
        if (JsonFile.Read(file, bytes, findings) is not { } item || findings.HasErrors) return false;
        if (item.Kind != JsonKind.Object)
        {
            findings.Error(ReadingMessages.WrongKind, item.Position, JsonWords.Of(JsonKind.Object), JsonWords.Of(item.Kind));
            return false;
        }

        foreach (var fact in pack.Facts.All)
        {
            if (fact.IfMissing is { } assumed) row.Set(fact.Name, assumed);
        }

        foreach (var count in EngineFacts.Counts) row.Set(count, count == EngineFacts.Episode ? 1 : 0);
        foreach (var days in EngineFacts.Days) row.Set(days, 0);
        foreach (var member in item.Members) Set(member, findings);
        return !findings.HasErrors;
    }

    private void Set(JsonMember member, Findings findings)
    {
        // A value that is known to be unknown: whatever the declaration assumes of a missing one does not hold.
        if (member.Value.Kind == JsonKind.Null && Declared(member.Name) is not null)
        {
            if (row.Words.Find(member.Name) is { } slot) row.Clear(slot.Index);
            return;
        }

        if (ValueOf(member.Value) is not { } value)
        {
            findings.Error(ReadingMessages.WrongKind, member.Value.Position, "value", JsonWords.Of(member.Value.Kind));
            return;
        }

        var fit = Declared(member.Name)?.Fit(value) ?? pack.Facts.Fit(member.Name, value);
        if (fit.Problem is { } problem) findings.Error(problem, member.Value.Position, [.. fit.About]);
        else row.Set(member.Name, fit.Value);
    }

    /// <summary>The facts the engine supplies may be given as well, so that every rule can be tried.</summary>
    private FactDeclaration? Declared(string name) => pack.Facts.Find(name) ?? (row.Words.Find(name) is { } slot
        ? new FactDeclaration { Name = name, Type = slot.Word.Type, Words = slot.Word.Words, Position = default }
        : null);

    private static FactValue? ValueOf(JsonItem item) => item switch
    {
        { Kind: JsonKind.Boolean } => FactValue.Of(item.Boolean),
        { Kind: JsonKind.Number, IsWhole: true, Number: { } number } when number is >= long.MinValue and <= long.MaxValue => FactValue.Of((long)number),
        { Kind: JsonKind.Number, Number: { } number } => FactValue.Of(number),
        { Kind: JsonKind.Text } => FactValue.Choice(item.Text),
        { Kind: JsonKind.Array } when item.Items.All(i => i.Kind == JsonKind.Text) => FactValue.Choices(item.Items.Select(i => i.Text)),
        _ => (FactValue?)null,
    };
}
