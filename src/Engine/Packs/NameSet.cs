using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>The names that a reference may be, known before anything that refers to them is read, so that a wrong one is reported where it stands.</summary>
/// <param name="names">The names; null when the file that holds them could not be read, and then nothing is said about references to it.</param>
/// <param name="unknown">What is said of an unknown name.</param>
/// <param name="guess">What is said when a known name is near.</param>
internal sealed class NameSet(IReadOnlyCollection<string>? names, MessageKind unknown, MessageKind guess)
{
    private readonly HashSet<string>? known = names?.ToHashSet(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => names ?? [];

    public bool IsKnown => known is not null;

    public bool Has(string name) => known is null || known.Contains(name);

    /// <summary>The name written there; empty after a finding.</summary>
    public string Known(ValueReader value)
    {
        var name = value.Text();
        if (name.Length == 0 || known is null || known.Contains(name)) return name;
        Report(name, (kind, about) => value.Error(kind, about));
        return string.Empty;
    }

    /// <summary>Whether a key of a table is known; reported where it stands.</summary>
    public bool IsKnownKey(string name, Position at, Findings findings)
    {
        if (Has(name)) return true;
        Report(name, (kind, about) => findings.Error(kind, at, about));
        return false;
    }

    private void Report(string name, Action<MessageKind, object?[]> report)
    {
        var list = string.Join(", ", Names);
        if (Spelling.Nearest(name, Names) is { } near) report(guess, [JsonWords.Short(name), list, near]);
        else report(unknown, [JsonWords.Short(name), list]);
    }
}
