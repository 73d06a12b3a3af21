using Parley.Disputes.Commands;
using Parley.Packs;
using Parley.Reading;

namespace Parley.PackTests;

/// <summary>Reads one step: its time, the command and who gives it. The command's own properties stand beside them and are checked here, with their places.</summary>
internal sealed class StepReader(Pack pack, Moments moments, CaseDisputes disputes)
{
    private static readonly string[] NotGiven = [.. CommandNames.OfTheEngine, nameof(Report)];

    public TestStep Read(ObjectReader o)
    {
        var moment = moments.After(o.Value("at"));
        var command = o.Optional("do") is { } name ? CommandOf(name, o) : null;
        var by = o.Optional("by") is { } written ? new CaseActors(pack).Read(written) : null;
        return new TestStep(moment, o.At, command, by, o.OptionalText("who"), disputes.Of(o));
    }

    private StepCommand? CommandOf(ValueReader value, ObjectReader o)
    {
        var name = value.Item?.Text ?? string.Empty;
        if (NotGiven.Contains(name, StringComparer.Ordinal))
        {
            value.Error(PackTestMessages.NotForTests, name);
            return null;
        }

        name = value.Word([.. CommandNames.All.Except(NotGiven, StringComparer.Ordinal)]);
        if (CommandNames.TypeOf(name) is not { } type) return null;
        var before = o.Findings.Errors;
        var properties = CommandProperties.Of(type).Select(p => (p.Name, Value: p.IsRequired ? o.Value(p.Name) : o.Optional(p.Name))).ToList();
        CheckFacts(o);
        if (o.Findings.Errors > before) return null;
        var command = new StepCommand(type, [.. properties.Where(p => p.Value?.Item is not null).Select(p => (p.Name, p.Value?.Item)).OfType<(string, JsonItem)>()]);
        command.Check(o.Findings, o.At);
        return command;
    }

    private void CheckFacts(ObjectReader o)
    {
        var facts = new FactsOfCase(pack);
        if (o.Optional("facts") is { } given && given.Is(JsonKind.Object)) facts.Read(given);
        if (o.Optional("fact") is { } name && o.Optional("value") is { } value && name.Text() is { Length: > 0 } fact) facts.ValueOf(fact, name.At, value);
    }
}
