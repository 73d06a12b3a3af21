using Parley.Reading;

namespace Parley.Host.Mapping;

/// <summary>The columns a mapping reads, each once, numbered in the order in which they are first named.</summary>
internal sealed class ColumnBook
{
    private readonly List<string> names = [];

    public IReadOnlyList<string> Names => names;

    public int Use(string name)
    {
        var at = names.IndexOf(name);
        if (at >= 0) return at;
        names.Add(name);
        return names.Count - 1;
    }

    public int Use(ValueReader value) => Use(value.Text());
}
