using System.Collections.Immutable;
using Fluid.Ast;
using Parley.Disputes;

namespace Parley.Packs.Liquid;

/// <summary>Collects the places of a text and finds what texts may not have. Used once.</summary>
internal sealed class LiquidWords : AstVisitor
{
    /// <summary>The filters that only change words.</summary>
    public static ImmutableArray<string> Filters { get; } =
        ["append", "capitalize", "default", "downcase", "lstrip", "prepend", "remove", "replace", "rstrip", "size", "slice", "strip", "truncate", "truncatewords", "upcase"];

    public List<string> Places { get; } = [];

    public LiquidFault? Fault { get; private set; }

    public override Statement Visit(Statement statement)
    {
        // The visitor comes with null for a branch that is not there.
        if (statement is null) return new NoOpStatement();
        if (statement is OutputStatement or TextSpanStatement or IfStatement or ElseIfStatement or ElseStatement or UnlessStatement or CaseStatement or WhenStatement or CommentStatement or NoOpStatement) return base.Visit(statement);
        Blame(TextMessages.NoSuchTag, statement.GetType().Name.Replace("Statement", string.Empty, StringComparison.Ordinal).ToLowerInvariant());
        return statement;
    }

    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        if (memberExpression.Segments is [IdentifierSegment { Identifier: var name }])
        {
            if (!Places.Contains(name, StringComparer.Ordinal)) Places.Add(name);
        }
        else
        {
            Blame(TextMessages.BrokenPlace, memberExpression.Segments is [IdentifierSegment first, ..] ? first.Identifier : "?");
        }

        return base.VisitMemberExpression(memberExpression);
    }

    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        if (!Filters.Contains(filterExpression.Name, StringComparer.Ordinal)) Blame(TextMessages.UnknownFilter, filterExpression.Name);
        return base.VisitFilterExpression(filterExpression);
    }

    private void Blame(MessageKind kind, string what) => Fault ??= new LiquidFault(kind, what);
}
