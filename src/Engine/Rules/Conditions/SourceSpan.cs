using Parley.Reading;

namespace Parley.Rules.Conditions;

/// <summary>A stretch of an expression.</summary>
internal readonly record struct SourceSpan(RuleText Source, int Start, int Length)
{
    public string Text => Source.Text.Substring(Start, Length);

    public Position Position => Source.PositionOf(Start);
}
