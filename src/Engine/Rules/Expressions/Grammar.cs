using System.Collections.Frozen;
using Parley.Disputes;

namespace Parley.Rules.Expressions;

/// <summary>
/// The second gate, second half: every word is on the list, in exact case, and every shape is one the language has, before the library sees it.
/// It recognises and says what single words mean; the tree comes from the library and is checked again.
/// </summary>
internal sealed class Grammar
{
    public const int MostDepth = 16;

    /// <summary>A part that is more than one token.</summary>
    private const int Many = -1;

    /// <summary>Words that stand where an operator is wanted, in the wrong case or out of another language.</summary>
    private static readonly FrozenDictionary<string, string> ForeignWords = (((string Word, string Sign)[])
    [
        ("and", "and"), ("or", "or"), ("not", "not (… in …)"), ("in", "in"), ("mod", "%"), ("eq", "=="), ("ne", "!="), ("neq", "!="), ("lt", "<"), ("le", "<="), ("gt", ">"), ("ge", ">="),
        ("is", "=="), ("like", ".Contains(…)"), ("between", ">= … && … <="), ("xor", "!="),
    ]).ToFrozenDictionary(w => w.Word, w => w.Sign, StringComparer.OrdinalIgnoreCase);

    private readonly Draft draft;
    private readonly Scope scope;
    private readonly WordBinding binding;
    private int at;
    private int depth;
    private bool failed;

    private Grammar(Draft draft, Scope scope)
    {
        this.draft = draft;
        this.scope = scope;
        binding = new WordBinding(draft, scope.Words);
    }

    private Token Now => draft.Tokens[at];

    /// <summary>False after a finding.</summary>
    public static bool Accepts(Draft draft, Scope scope)
    {
        var grammar = new Grammar(draft, scope);
        grammar.Condition();
        if (!grammar.failed && grammar.Now.Kind != TokenKind.End) grammar.FailHere();
        return !grammar.failed && grammar.binding.IsComplete();
    }

    private int Condition()
    {
        var test = Chain(TokenKind.Or);
        if (failed || !Take(TokenKind.Question)) return test;
        if (!Enter()) return Many;
        Condition();
        Want(TokenKind.Colon, ":");
        Condition();
        depth--;
        return Many;
    }

    private int Chain(TokenKind sign)
    {
        var part = sign == TokenKind.Or ? Chain(TokenKind.And) : Comparison();
        while (!failed && Take(sign))
        {
            _ = sign == TokenKind.Or ? Chain(TokenKind.And) : Comparison();
            part = Many;
        }

        return part;
    }

    private int Comparison()
    {
        var left = Sum();
        if (failed || !(Now.IsComparison || Now.Kind == TokenKind.In)) return left;
        var sign = at++;
        if (draft.Tokens[sign].Kind == TokenKind.In) List(left);
        else if (!failed) Bind(left, sign, Sum());
        if (!failed && (Now.IsComparison || Now.Kind == TokenKind.In)) Fail(ExpressionMessages.ChainedComparison, at, Now.Text);
        return Many;
    }

    private void Bind(int left, int sign, int right)
    {
        if (!failed && !binding.Compare(left, sign, right)) failed = true;
    }

    private void List(int left)
    {
        var sign = at - 1;
        Want(TokenKind.Open, "(");
        do
        {
            if (failed) return;
            var isNegative = Take(TokenKind.Minus);
            if (Now.Kind is not (TokenKind.Whole or TokenKind.Fraction) && (isNegative || !IsListed()))
            {
                FailHere();
                return;
            }

            var item = Operand();
            Bind(left, sign, item);
        }
        while (Take(TokenKind.Comma));
        Want(TokenKind.Close, ")");
    }

    private bool IsListed() => Now.Kind is TokenKind.Text or TokenKind.True or TokenKind.False || (Now.Kind == TokenKind.Name && (!scope.Words.ScalesWith(Now.Text).IsEmpty || binding.Hyphenated(at) is not null));

    private int Sum()
    {
        var part = Product();
        while (!failed && (Take(TokenKind.Plus) || Take(TokenKind.Minus)))
        {
            Product();
            part = Many;
        }

        return part;
    }

    private int Product()
    {
        var part = Unary();
        while (!failed && (Take(TokenKind.Times) || Take(TokenKind.Divide) || Take(TokenKind.Remainder)))
        {
            Unary();
            part = Many;
        }

        return part;
    }

    private int Unary()
    {
        if (Take(TokenKind.Minus))
        {
            Operand();
            return Many;
        }

        if (!Take(TokenKind.Not)) return Operand();
        if (!Enter()) return Many;
        Unary();
        depth--;
        return Many;
    }

    private int Operand()
    {
        var token = at;
        switch (Now.Kind)
        {
            case TokenKind.Open:
                return Group();
            case TokenKind.Name when draft.Tokens[at + 1].Kind == TokenKind.Dot:
                Member();
                return Many;
            case TokenKind.Name or TokenKind.Whole or TokenKind.Fraction or TokenKind.Text or TokenKind.True or TokenKind.False:
                Single();
                return token;
            default:
                FailHere();
                return Many;
        }
    }

    private void Single()
    {
        if (Now.Kind != TokenKind.Name) binding.Literal(at);
        else if (!binding.Name(at, scope)) failed = true;
        at++;
    }

    private int Group()
    {
        at++;
        if (!Enter()) return Many;
        var inner = Condition();
        depth--;
        Want(TokenKind.Close, ")");
        return inner;
    }

    private void Member()
    {
        var owner = at;
        var member = at + 2;
        at = member;
        if (!binding.Name(owner, scope) || !binding.Member(owner, member)) failed = true;
        else at++;
        if (failed || draft.Tokens[member].Text == nameof(List<string>.Count)) return;
        Want(TokenKind.Open, "(");
        if (failed) return;
        var sought = at;
        if (Now.Kind is TokenKind.Name or TokenKind.Text) Single();
        else FailHere();
        if (!failed && !binding.Sought(owner, sought)) failed = true;
        Want(TokenKind.Close, ")");
    }

    private bool Take(TokenKind kind)
    {
        if (failed || Now.Kind != kind) return false;
        at++;
        return true;
    }

    private void Want(TokenKind kind, string sign)
    {
        if (failed || Take(kind)) return;
        if (Now.Kind == TokenKind.End) Fail(ExpressionMessages.EndsTooEarly, at, sign);
        else Fail(ExpressionMessages.Expected, at, draft.Written(at), sign);
    }

    private bool Enter()
    {
        if (failed || ++depth <= MostDepth) return !failed;
        Fail(ExpressionMessages.TooDeep, at - 1, MostDepth);
        return false;
    }

    private void FailHere()
    {
        if (Now.Kind == TokenKind.End) Fail(ExpressionMessages.EndsTooEarly, at, "…");
        else if (Now.Kind == TokenKind.Name && ForeignWords.TryGetValue(Now.Text, out var instead)) Fail(ExpressionMessages.UseInstead, at, Now.Text, instead);
        else Fail(ExpressionMessages.NotExpected, at, draft.Written(at));
    }

    private void Fail(MessageKind kind, int token, params ReadOnlySpan<object?> about)
    {
        if (!failed) draft.Error(kind, token, about);
        failed = true;
    }
}
