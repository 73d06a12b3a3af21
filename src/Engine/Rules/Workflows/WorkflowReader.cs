using System.Collections.Immutable;
using Parley.Reading;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Workflows;

/// <summary>Reads RulesEngine's workflow model: its keys, and nothing that would execute.</summary>
internal sealed class WorkflowReader(ImmutableArray<string> moreProperties)
{
    public const int MostParameters = 100;
    public const int DeepestNesting = 8;
    public const int LongestName = 100;

    /// <summary>Long enough for <see cref="Expressions.Tokenizer"/> to say that an expression is too long.</summary>
    private const int LongestExpression = JsonFile.MostBytes;

    private static readonly string[] Executing = ["Actions", "OnSuccess", "OnFailure", "CustomActions", "CustomTypes"];

    public Workflow Workflow(ObjectReader reader)
    {
        RefuseExecuting(reader);
        OnlyLambda(reader);
        var injected = reader.Optional("WorkflowsToInject")?.TextItems() ?? [];
        return new Workflow(Name(reader.Value("WorkflowName"), allowSpaces: false), reader.At)
        {
            Parameters = Parameters(reader, "GlobalParams"),
            Rules = injected.IsEmpty ? reader.Value("Rules").Objects(r => Rule(r, 1), allowEmpty: false) : reader.Objects("Rules", r => Rule(r, 1)),
            Injected = injected,
        };
    }

    private WorkflowRule Rule(ObjectReader reader, int depth)
    {
        RefuseExecuting(reader);
        OnlyLambda(reader);
        CheckMessage(reader);
        if (depth > 1 && reader.Has("SuccessEvent")) reader.Error(WorkflowMessages.NestedEvent, "SuccessEvent");
        var name = Name(reader.Value("RuleName"), allowSpaces: true);
        return Condition(reader, depth, new WorkflowRule(name, reader.At)
        {
            Parameters = Parameters(reader, "LocalParams"),
            SuccessEvent = reader.Optional("SuccessEvent")?.Text(LongestName),
            SuccessEventAt = reader.PositionOf("SuccessEvent"),
            IsEnabled = reader.Flag("Enabled", otherwise: true),
            Properties = reader.Optional("Properties")?.Object(Properties) ?? RuleProperties.None,
        });
    }

    private WorkflowRule Condition(ObjectReader reader, int depth, WorkflowRule rule)
    {
        var expression = reader.Optional("Expression");
        var written = reader.Optional("Operator");
        var inner = reader.Optional("Rules");
        if (expression is not null && (written ?? inner) is not null) reader.Error(WorkflowMessages.ExpressionAndRules, "Expression");
        else if (expression is null && written is null && inner is null && reader.IsGiven) reader.Error(WorkflowMessages.NoCondition, string.Empty);
        else if (written is null != inner is null) reader.Error(WorkflowMessages.HalfNested, written is null ? "Rules" : "Operator");
        if (expression is not null) return rule with { Expression = Text(expression) };
        if (written is null || inner is null) return rule;
        if (depth == DeepestNesting)
        {
            inner.Error(WorkflowMessages.NestedTooDeep, DeepestNesting);
            return rule;
        }

        var op = written.OneOf(("And", RuleOperator.All), ("AndAlso", RuleOperator.All), ("Or", RuleOperator.Any), ("OrElse", RuleOperator.Any));
        var rules = inner.Objects(r => Rule(r, depth + 1), allowEmpty: false);
        if (!rules.IsEmpty && rules.All(r => !r.IsEnabled)) inner.Error(WorkflowMessages.NothingEnabled);
        return rule with { Operator = op, Rules = rules };
    }

    private static ImmutableArray<RuleParameter> Parameters(ObjectReader reader, string name)
    {
        var parameters = reader.Objects(name, Parameter);
        if (parameters.Length <= MostParameters) return parameters;
        reader.Error(WorkflowMessages.TooManyParameters, name, parameters.Length, MostParameters);
        return [];
    }

    private static RuleParameter Parameter(ObjectReader reader)
    {
        var name = reader.Value("Name");
        var text = name.Text(JsonFile.MostBytes);
        if (text.Length > 0 && (!FactWord.IsName(text) || RuleWords.IsReserved(text))) name.Error(WorkflowMessages.BadParameterName, JsonWords.Short(text));
        return new RuleParameter(text, name.At, Text(reader.Value("Expression")));
    }

    private RuleProperties Properties(ObjectReader reader) => new()
    {
        Why = reader.Wording("why"),
        WhyForParty = reader.Wording("whyForParty"),
        Source = reader.OptionalText("source"),
        WhenUnknown = reader.Optional("whenUnknown")?.Object(WhenUnknown.Read),
        More = [.. moreProperties.Select(p => (Name: p, Value: reader.Optional(p))).Where(p => p.Value?.Item is not null).Select(p => new Entry<JsonItem>(p.Name, p.Value?.At ?? default, p.Value?.Item ?? throw new InvalidOperationException()))],
    };

    private static RuleText Text(ValueReader value)
    {
        var text = value.AnyText(LongestExpression);
        return value.Item is { Kind: JsonKind.Text } item ? RuleText.Of(item) : RuleText.Of(text, value.At);
    }

    private static string Name(ValueReader value, bool allowSpaces)
    {
        var text = value.Text(JsonFile.MostBytes);
        var isName = text.Length <= LongestName && text.Length > 0 && char.IsLetterOrDigit(text[0])
            && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' || (allowSpaces && c is ' ' or ':'));
        if (text.Length > 0 && !isName) value.Error(WorkflowMessages.BadName, JsonWords.Short(text), LongestName);
        return text;
    }

    /// <summary>Files may say which kind of expression they hold; there is only one.</summary>
    private static void OnlyLambda(ObjectReader reader) => reader.Optional("RuleExpressionType")?.Word("LambdaExpression");

    private static void RefuseExecuting(ObjectReader reader)
    {
        foreach (var name in Executing)
        {
            if (!reader.Has(name)) continue;
            reader.Optional(name);
            reader.Error(WorkflowMessages.Executes, name, name);
        }
    }

    private static void CheckMessage(ObjectReader reader)
    {
        if (reader.Optional("ErrorMessage") is not { } message) return;
        if (message.Text().Contains("$(", StringComparison.Ordinal)) message.Error(WorkflowMessages.MessagePlaceholder);
        else message.Warning(WorkflowMessages.MessageUnused);
    }
}
