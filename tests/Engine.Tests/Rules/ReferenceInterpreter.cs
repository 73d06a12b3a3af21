using System.Globalization;
using System.Numerics;
using Parley.Disputes;

namespace Parley.Tests.Rules;

/// <summary>
/// A slow, plain interpreter of the expression language, written from its description alone: it shares no code with the engine's parser, checker or compiler.
/// Values are bool, BigInteger (whole), decimal, string, DateOnly, string[] (a set); null is "cannot tell".
/// </summary>
internal sealed class ReferenceInterpreter
{
    private readonly Func<string, object?> facts;
    private readonly Func<string, string, int> placeOfWord;
    private readonly List<string> tokens;
    private int at;

    private ReferenceInterpreter(string text, Func<string, object?> facts, Func<string, string, int> placeOfWord)
    {
        this.facts = facts;
        this.placeOfWord = placeOfWord;
        tokens = Cut(text);
    }

    /// <summary>Set when a calculation overflowed or divided by nothing.</summary>
    public bool HasFault { get; private set; }

    /// <summary>Yes, no, or null for "cannot tell".</summary>
    /// <param name="text">The expression; must be one the engine accepts.</param>
    /// <param name="facts">The value of a name, null for an unknown one; throws for a name that is no fact.</param>
    /// <param name="placeOfWord">The place of a bare word in the scale of a fact, or -1.</param>
    /// <param name="hasFault">Whether a calculation failed on the way.</param>
    public static bool? Evaluate(string text, Func<string, object?> facts, Func<string, string, int> placeOfWord, out bool hasFault)
    {
        var interpreter = new ReferenceInterpreter(text, facts, placeOfWord);
        var value = interpreter.Condition();
        hasFault = interpreter.HasFault;
        return interpreter.at == interpreter.tokens.Count ? (bool?)value : throw new FormatException($"Unread: {interpreter.tokens[interpreter.at]}");
    }

    public static object? ValueOf(FactValue? value) => value switch
    {
        null => null,
        { Type: FactType.Boolean } v => v.AsBoolean(),
        { Type: FactType.Integer } v => new BigInteger(v.AsInteger()),
        { Type: FactType.Number or FactType.Money } v => v.AsDecimal(),
        { Type: FactType.Date } v => v.AsDate(),
        { Type: FactType.Choices } v => v.AsChoices().ToArray(),
        { } v => v.AsText(),
    };

    private static List<string> Cut(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            if (text[i] is '"' or '\'')
            {
                while (text[end] != text[i]) end += text[end] == '\\' ? 2 : 1;
                end++;
            }
            else if (char.IsDigit(text[i])) while (end < text.Length && (char.IsDigit(text[end]) || text[end] == '.')) end++;
            else if (char.IsLetter(text[i]) || text[i] == '_') while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
            else if (end < text.Length && text.Substring(i, 2) is "&&" or "||" or "==" or "!=" or "<=" or ">=") end++;
            tokens.Add(text[i..end]);
            i = end;
        }

        return tokens;
    }

    private static string Unquote(string token)
    {
        var inner = token[1..^1];
        var result = new System.Text.StringBuilder();
        for (var i = 0; i < inner.Length; i++) result.Append(inner[i] == '\\' ? inner[++i] : inner[i]);
        return result.ToString();
    }

    private bool Take(params string[] any)
    {
        if (at >= tokens.Count || !any.Contains(tokens[at])) return false;
        at++;
        return true;
    }

    private void Want(string token)
    {
        if (!Take(token)) throw new FormatException($"{token} is wanted.");
    }

    private object? Condition()
    {
        var test = Or();
        if (!Take("?")) return test;
        var yes = Condition();
        Want(":");
        var no = Condition();
        if (test is bool chosen) return chosen ? Like(yes, no) : Like(no, yes);
        return yes is not null && no is not null && Compare(yes, no) == 0 ? Like(yes, no) : null;
    }

    /// <summary>Two answers are of one kind: a whole number beside a decimal is a decimal.</summary>
    private static object? Like(object? value, object? other) => value is BigInteger whole && other is decimal ? (decimal)whole : value;

    private object? Or()
    {
        var value = And();
        while (Take("||", "or"))
        {
            var next = And();
            value = value is true || next is true ? true : value is null || next is null ? null : false;
        }

        return value;
    }

    private object? And()
    {
        var value = Comparison();
        while (Take("&&", "and"))
        {
            var next = Comparison();
            value = value is false || next is false ? false : value is null || next is null ? null : true;
        }

        return value;
    }

    private object? Comparison()
    {
        var start = at;
        var left = Sum();
        if (at >= tokens.Count) return left;
        var op = tokens[at];
        if (op == "in") return In(left, start);
        if (op is not ("==" or "!=" or "<" or "<=" or ">" or ">=")) return left;
        at++;
        var rightStart = at;
        var right = Sum();
        (left, right) = Beside(left, start, right, rightStart);
        if (left is null || right is null) return null;
        var sign = Compare(left, right);
        return op switch { "==" => sign == 0, "!=" => sign != 0, "<" => sign < 0, "<=" => sign <= 0, ">" => sign > 0, _ => sign >= 0 };
    }

    private object? In(object? left, int start)
    {
        at++;
        Want("(");
        object? any = false;
        do
        {
            var itemStart = at;
            var (value, item) = Beside(left, start, Sum(), itemStart);
            object? isOne = value is null || item is null ? null : Compare(value, item) == 0;
            any = any is true || isOne is true ? true : any is null || isOne is null ? null : false;
        }
        while (Take(","));
        Want(")");
        return any;
    }

    /// <summary>Words of scales and days in quotes mean something only beside their fact.</summary>
    private (object? Left, object? Right) Beside(object? left, int leftStart, object? right, int rightStart)
    {
        return (Against(left, leftStart, rightStart), Against(right, rightStart, leftStart));

        object? Against(object? value, int start, int other)
        {
            if (value is BareWord bare) return new BigInteger(placeOfWord(tokens[other], bare.Word));
            if (value is string text && placeOfWord(tokens[start], text) is >= 0 and var place) return new BigInteger(place);
            return value is string day && tokens[start][0] is '"' or '\'' && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && IsDay(other) ? date : value;
        }
    }

    private bool IsDay(int token) => tokens[token] is "today";

    private static int Compare(object left, object right) => (left, right) switch
    {
        (BigInteger a, BigInteger b) => a.CompareTo(b),
        (BigInteger a, decimal b) => ((decimal)a).CompareTo(b),
        (decimal a, BigInteger b) => a.CompareTo((decimal)b),
        (decimal a, decimal b) => a.CompareTo(b),
        (string a, string b) => string.CompareOrdinal(a, b),
        (bool a, bool b) => a.CompareTo(b),
        (DateOnly a, DateOnly b) => a.CompareTo(b),
        _ => throw new FormatException($"{left.GetType().Name} beside {right.GetType().Name}"),
    };

    private object? Sum()
    {
        var value = Product();
        while (true)
        {
            if (Take("+")) value = Calculate('+', value, Product());
            else if (Take("-")) value = Calculate('-', value, Product());
            else return value;
        }
    }

    private object? Product()
    {
        var value = Unary();
        while (true)
        {
            if (Take("*")) value = Calculate('*', value, Unary());
            else if (Take("/")) value = Calculate('/', value, Unary());
            else if (Take("%")) value = Calculate('%', value, Unary());
            else return value;
        }
    }

    private object? Calculate(char op, object? left, object? right)
    {
        if (left is null || right is null) return null;
        try
        {
            if (left is BigInteger a && right is BigInteger b && op != '/')
            {
                var whole = op switch { '+' => a + b, '-' => a - b, '*' => a * b, _ => BigInteger.Remainder(a, b) };
                return whole >= long.MinValue && whole <= long.MaxValue ? whole : Fault();
            }

            var (c, d) = (left is BigInteger x ? (decimal)x : (decimal)left, right is BigInteger y ? (decimal)y : (decimal)right);
            return op switch { '+' => c + d, '-' => c - d, '*' => c * d, '/' => c / d, _ => c % d };
        }
        catch (ArithmeticException)
        {
            return Fault();
        }
    }

    private object? Fault()
    {
        HasFault = true;
        return null;
    }

    private object? Unary()
    {
        if (Take("-")) return Calculate('-', BigInteger.Zero, Operand());
        if (!Take("!", "not")) return Operand();
        return Unary() is bool value ? !value : null;
    }

    private object? Operand()
    {
        if (Take("("))
        {
            var inner = Condition();
            Want(")");
            return inner;
        }

        var token = tokens[at++];
        if (token[0] is '"' or '\'') return Unquote(token);
        if (token is "true" or "false") return token == "true";
        if (char.IsDigit(token[0])) return token.Contains('.') ? decimal.Parse(token, CultureInfo.InvariantCulture) : BigInteger.Parse(token, CultureInfo.InvariantCulture);
        if (placeOfWord(string.Empty, token) >= 0) return new BareWord(token);
        var value = facts(token);
        return Take(".") ? Member(value) : value;
    }

    private object? Member(object? owner)
    {
        var member = tokens[at++];
        if (member == "Count") return owner is string[] set ? new BigInteger(set.Length) : null;
        Want("(");
        var sought = Operand();
        Want(")");
        if (owner is null || sought is null) return null;
        if (owner is string[] words) return words.Contains((string)sought);
        var (text, part) = ((string)owner, (string)sought);
        return member switch
        {
            "Contains" => text.Contains(part, StringComparison.Ordinal),
            "StartsWith" => text.StartsWith(part, StringComparison.Ordinal),
            _ => text.EndsWith(part, StringComparison.Ordinal),
        };
    }

    private sealed record BareWord(string Word);
}
