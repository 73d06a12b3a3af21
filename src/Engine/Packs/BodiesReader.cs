using System.Collections.Immutable;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads <c>bodies.json</c>.</summary>
internal static class BodiesReader
{
    public static ImmutableDictionary<string, Body> Read(ObjectReader top) =>
        top.Value("bodies").Map(v => v.Object(o => new Body(string.Empty, o.Wording("label"))))
            .Where(b => Packs.Name.CheckKey(b.Name, b.At, top.Findings))
            .ToImmutableDictionary(b => b.Name, b => b.Value with { Name = b.Name }, StringComparer.Ordinal);
}
