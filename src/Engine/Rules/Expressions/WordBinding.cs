using System.Globalization;
using Parley.Reading;
using Parley.Rules.Conditions;
using Parley.Rules.Words;

namespace Parley.Rules.Expressions;

/// <summary>
/// Says what single words, numbers and texts mean. Days in quotes, words of choices and bare words mean something only beside the fact they are compared with.
/// </summary>
internal sealed class WordBinding(Draft draft, RuleWords words)
{
    private const string Contains = nameof(string.Contains);

    private readonly List<int> bareWords = [];

    public bool Name(int token, Scope scope)
    {
        var text = draft.Tokens[token].Text;
        if (Hyphenated(token) is { } word) return draft.Error(ExpressionMessages.HyphenInWord, token, word, RuleWords.Written(word));
        if (scope.Find(text, draft.Span(token, token)) is { } term)
        {
            draft.Means(token, term);
            return true;
        }

        if (!words.ScalesWith(text).IsEmpty)
        {
            bareWords.Add(token);
            return true;
        }

        return Spelling.Nearest(text, scope.Known) is { } guess
            ? draft.Error(ExpressionMessages.UnknownFactGuess, token, JsonWords.Short(text), guess)
            : NearHyphenated(token) is { } near ? draft.Error(ExpressionMessages.HyphenInWord, token, near, RuleWords.Written(near)) : draft.Error(ExpressionMessages.UnknownFact, token, JsonWords.Short(text));
    }

    /// <summary>The longest level or tier that stands there with its hyphens; null when none does.</summary>
    public string? Hyphenated(int token)
    {
        string? longest = null;
        foreach (var text in Joined(token))
        {
            if (words.Meant(RuleWords.Written(text)) == text) longest = text;
        }

        return longest;
    }

    private string? NearHyphenated(int token) =>
        Joined(token).LastOrDefault() is { } text && Spelling.Nearest(RuleWords.Written(text), words.BareWords) is { } near && words.Meant(near) != near ? words.Meant(near) : null;

    /// <summary>A word with what hyphens join to it without a space, shorter ones first.</summary>
    private IEnumerable<string> Joined(int token)
    {
        if (!words.HasHyphens) yield break;
        for (var last = token; IsJoined(last, TokenKind.Minus); last += 2)
        {
            if (!IsJoined(last + 1, TokenKind.Name) && !IsJoined(last + 1, TokenKind.Whole)) yield break;
            yield return draft.Source.Text[draft.Tokens[token].Start..draft.Tokens[last + 2].End];
        }
    }

    private bool IsJoined(int token, TokenKind next) => draft.Tokens[token + 1].Kind == next && draft.Tokens[token + 1].Start == draft.Tokens[token].End;

    public void Literal(int token)
    {
        var text = draft.Tokens[token].Text;
        var where = draft.Span(token, token);
        draft.Means(token, draft.Tokens[token].Kind switch
        {
            TokenKind.Whole => Constant.Whole(long.Parse(text, CultureInfo.InvariantCulture), where),
            TokenKind.Fraction => Constant.Fraction(decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), where),
            TokenKind.Text => Constant.OfText(text, where),
            _ => Constant.Boolean(draft.Tokens[token].Kind == TokenKind.True, where),
        });
    }

    /// <summary>Binds one side of a comparison by the other; −1 for a side that is more than one token.</summary>
    public bool Compare(int left, int sign, int right)
    {
        if (!Against(left, right) || !Against(right, left)) return false;
        if (draft.MeaningOf(left) is not { } a || draft.MeaningOf(right) is not { } b) return true;
        var isEquality = draft.Tokens[sign].Kind is TokenKind.Equal or TokenKind.NotEqual or TokenKind.In;
        return Kinds.CanCompare(a.Kind, b.Kind, isEquality)
            || draft.Error(ExpressionMessages.DoNotFit, sign, draft.Tokens[sign].Text, Kinds.Describe(a), Kinds.Describe(b));
    }

    public bool Member(int owner, int member)
    {
        var token = draft.Tokens[member];
        if (token.Kind != TokenKind.Name || token.Text is not (Contains or nameof(string.StartsWith) or nameof(string.EndsWith) or nameof(List<string>.Count)))
        {
            return draft.Error(ExpressionMessages.UnknownMember, member, draft.Written(member));
        }

        var fits = draft.MeaningOf(owner)?.Kind switch
        {
            TermKind.Text or TermKind.Choice => token.Text != nameof(List<string>.Count),
            TermKind.Choices => token.Text is Contains or nameof(List<string>.Count),
            _ => false,
        };
        return fits || draft.Error(ExpressionMessages.MemberOfWrongKind, member, draft.Tokens[owner].Text, token.Text);
    }

    /// <summary>What a text or a set is searched for.</summary>
    public bool Sought(int owner, int sought)
    {
        if (draft.MeaningOf(owner) is not { } searched) return false;
        if (searched.Kind == TermKind.Choices) return Named.Unwrap(searched) is FactTerm set && WordOfSet(set.Slot, sought);
        if (draft.MeaningOf(sought) is not { } term || !term.Kind.IsWords()) return draft.Error(ExpressionMessages.NotExpected, sought, draft.Written(sought));
        return draft.Tokens[sought] is not { Kind: TokenKind.Text, Text.Length: 0 } || draft.Error(ExpressionMessages.EmptyText, sought);
    }

    /// <summary>False after a finding: a bare word stands where no scale gives it a meaning.</summary>
    public bool IsComplete()
    {
        var unbound = bareWords.FindIndex(w => draft.MeaningOf(w) is null);
        if (unbound < 0) return true;
        var text = draft.Tokens[bareWords[unbound]].Text;
        return draft.Error(ExpressionMessages.BareWord, bareWords[unbound], text, string.Join(", ", words.ScalesWith(text).Select(s => s.Word.Name)));
    }

    private bool Against(int known, int bound)
    {
        if (bound < 0 || draft.MeaningOf(known) is not { } other || Named.Unwrap(other) is not FactTerm fact) return true;
        var isText = draft.Tokens[bound].Kind == TokenKind.Text;
        return fact.Kind switch
        {
            TermKind.Ordered when isText => draft.Error(ExpressionMessages.WordInQuotes, bound, fact.Slot.Word.Name, JsonWords.Short(RuleWords.Written(draft.Tokens[bound].Text))),
            TermKind.Ordered when draft.MeaningOf(bound) is null => WordOf(fact.Slot, bound, TermKind.Ordered),
            TermKind.Choice when isText => WordOf(fact.Slot, bound, TermKind.Choice),
            TermKind.Day when isText => Day(bound),
            _ => true,
        };
    }

    private bool Day(int token)
    {
        var text = draft.Tokens[token].Text;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return draft.Error(ExpressionMessages.NotADay, token, JsonWords.Short(text));
        }

        draft.Means(token, Constant.Day(day, draft.Span(token, token)));
        return true;
    }

    private bool WordOfSet(WordSlot slot, int token) => draft.Tokens[token].Kind == TokenKind.Text
        ? WordOf(slot, token, TermKind.Choice)
        : draft.Error(ExpressionMessages.NotExpected, token, draft.Written(token));

    private bool WordOf(WordSlot slot, int token, TermKind kind)
    {
        var written = draft.Tokens[token].Text;
        var isOrdered = kind == TermKind.Ordered;
        var text = isOrdered ? words.Meant(written) : written;
        var place = slot.PlaceOf(text);
        if (place >= 0)
        {
            draft.Means(token, Constant.Word(kind, text, place, draft.Span(token, token)));
            return true;
        }

        string[] all = [.. slot.Word.Words.Select(w => isOrdered ? RuleWords.Written(w) : w)];
        var known = JsonWords.Short(string.Join(", ", all));
        return Spelling.Nearest(written, all) is { } guess
            ? draft.Error(ExpressionMessages.UnknownChoiceGuess, token, JsonWords.Short(written), slot.Word.Name, guess, known)
            : draft.Error(ExpressionMessages.UnknownChoice, token, JsonWords.Short(written), slot.Word.Name, known);
    }
}
