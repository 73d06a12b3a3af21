using System.Reflection;
using System.Text.RegularExpressions;
using Parley.Disputes;

namespace Parley.Tests.House;

/// <summary>The messages an assembly declares, and what each must be.</summary>
internal static partial class Messages
{
    public static IReadOnlyList<(FieldInfo Field, MessageKind Kind)> Of(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(MessageKind))
            .Select(f => (f, f.GetValue(null) as MessageKind))
            .OfType<(FieldInfo, MessageKind)>()
            .OrderBy(m => m.Item2.Id, StringComparer.Ordinal),
    ];

    public static IEnumerable<string> Faults(Assembly assembly)
    {
        var all = Of(assembly);
        foreach (var twice in all.CountBy(m => m.Kind.Id).Where(c => c.Value > 1)) yield return $"{twice.Key} is declared {twice.Value} times";
        foreach (var (field, kind) in all)
        {
            foreach (var fault in FaultsOf(field, kind)) yield return $"{kind.Id} ({field.DeclaringType?.Name}.{field.Name}) {fault}";
        }
    }

    private static IEnumerable<string> FaultsOf(FieldInfo field, MessageKind kind)
    {
        if (!Id().IsMatch(kind.Id)) yield return "is not PAR and four digits";
        if (!field.IsInitOnly) yield return "is not readonly";
        if (field.DeclaringType?.Name.EndsWith("Messages", StringComparison.Ordinal) is not true) yield return "is not declared in a class …Messages";
        if (IsChinese(kind.English) || IsChinese(kind.RemedyEnglish) || kind.English.Length * kind.RemedyEnglish.Length == 0) yield return "lacks English";
        if (!IsChinese(kind.Chinese) || !IsChinese(kind.RemedyChinese)) yield return "lacks Chinese";
        if (!Places(kind.English).SetEquals(Places(kind.Chinese))) yield return "has not the same places in both languages";
        if (!Places(kind.RemedyEnglish).SetEquals(Places(kind.RemedyChinese))) yield return "has not the same places in the remedy of both languages";
    }

    private static HashSet<int> Places(string text) => [.. Place().Matches(text).Select(m => int.Parse(m.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture))];

    private static bool IsChinese(string text) => text.Any(c => c is >= '\u4e00' and <= '\u9fff');

    [GeneratedRegex(@"^PAR\d{4}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"(?<!\{)\{(?<n>\d+)(?:[,:][^}]*)?\}(?!\})", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
