using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using System.Text;

namespace Parley.Rules.Expressions;

/// <summary>
/// Hands an accepted expression to RulesEngine's parser. Every name, number and text goes as a numbered parameter: the library sees only signs,
/// the four member names and <c>t0</c>, <c>t1</c>…, so nothing an author writes can be a type, a keyword or a literal to it, and every leaf of its tree knows its token.
/// </summary>
internal sealed class LibraryParse
{
    private readonly Draft draft;
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly Dictionary<ParameterExpression, int> leaves = [];

    private LibraryParse(Draft draft) => this.draft = draft;

    /// <summary>The token of each parameter in the tree.</summary>
    public IReadOnlyDictionary<ParameterExpression, int> Leaves => leaves;

    public Expression? Tree { get; private set; }

    /// <summary>The library's tree, or null after a finding.</summary>
    public static LibraryParse? Of(Draft draft)
    {
        var parse = new LibraryParse(draft);
        for (var token = 0; token < draft.Tokens.Length - 1; token++) parse.Write(token);
        return parse.Run() ? parse : null;
    }

    private void Write(int token)
    {
        if (text.Length > 0) text.Append(' ');
        starts.Add(text.Length);
        if (draft.MeaningOf(token) is { } term)
        {
            var parameter = Expression.Parameter(term.Kind.ClrType(), $"t{token}");
            leaves.Add(parameter, token);
            text.Append(parameter.Name);
            return;
        }

        text.Append(draft.Tokens[token].Kind switch
        {
            TokenKind.And => "&&",
            TokenKind.Or => "||",
            TokenKind.Not => "!",
            _ => draft.Tokens[token].Text,
        });
    }

    private bool Run()
    {
        try
        {
            Tree = Library.Parse(text.ToString(), [.. leaves.Keys]);
            return true;
        }
        catch (ParseException exception)
        {
            return Explain(exception);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever else the parser throws (InvalidOperationException for yes > no) is about the text, too.
            return draft.Error(ExpressionMessages.NotUnderstood, 0, exception.Message);
        }
    }

    private bool Explain(ParseException exception)
    {
        var token = Math.Max(starts.FindLastIndex(s => s <= exception.Position), 0);
        var kind = draft.Tokens[token].Kind;
        if (kind is TokenKind.Not || (kind == TokenKind.Minus && !IsOperandEnd(token - 1)))
        {
            return draft.Error(ExpressionMessages.WrongOperand, token, draft.Tokens[token].Text, Beside(token + 1));
        }

        if (kind is >= TokenKind.And and <= TokenKind.GreaterOrEqual)
        {
            return draft.Error(ExpressionMessages.DoNotFit, token, draft.Tokens[token].Text, Beside(token - 1), Beside(token + 1));
        }

        return draft.Tokens.Any(t => t.Kind == TokenKind.Question)
            ? draft.Error(ExpressionMessages.AnswersDoNotFit, token)
            : draft.Error(ExpressionMessages.NotUnderstood, token, exception.Message);
    }

    private bool IsOperandEnd(int token) => token >= 0 && (draft.MeaningOf(token) is not null || draft.Tokens[token].Kind is TokenKind.Close or TokenKind.Name);

    private string Beside(int token) => token >= 0 && draft.MeaningOf(token) is { } term ? Kinds.Describe(term) : "(…)";
}
