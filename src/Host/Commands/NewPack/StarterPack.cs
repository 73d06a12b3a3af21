using System.Reflection;
using System.Text;
using Parley.Packs.Schemas;

namespace Parley.Host.Commands.NewPack;

/// <summary>The small pack people begin with: as <c>packs/starter</c>, with the schemas in a hidden folder beside the files, so that an editor finds them without a network.</summary>
internal static class StarterPack
{
    private const string Prefix = "starter/";
    private const string Schemas = ".schemas";

    public static IEnumerable<(string Name, string Text)> Files =>
        typeof(StarterPack).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => (n[Prefix.Length..], Text(n).Replace("../../schemas/", $"{Schemas}/", StringComparison.Ordinal)))
            .Concat(PackSchemas.All.Select(s => ($"{Schemas}/{s.Name}", s.Text)));

    private static string Text(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The resource {resource} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
