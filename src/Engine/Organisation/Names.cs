using Parley.Disputes;
using Parley.Reading;

namespace Parley.Organisation;

/// <summary>The names of a table, known before the table itself is read, so that a wrong reference is reported where it stands.</summary>
internal sealed class Names(HashSet<string> known, MessageKind unknown)
{
    public static Names Of(ObjectReader top, string table, MessageKind unknown)
    {
        var members = top.Optional(table)?.Item?.Members ?? [];
        return new Names([.. members.Select(m => m.Name).Where(n => n != ObjectReader.Note)], unknown);
    }

    /// <summary>The name written there; empty after a finding.</summary>
    public string Known(ValueReader value)
    {
        var name = value.Text();
        if (name.Length == 0 || known.Contains(name)) return name;
        value.Error(unknown, JsonWords.Short(name), Spelling.Nearest(name, known) ?? known.FirstOrDefault() ?? string.Empty);
        return string.Empty;
    }
}
