using Parley.Reading;

namespace Parley.Packs.Checking;

/// <summary>What is worded in one language of the pack is worded in all of them.</summary>
internal static class LabelCheck
{
    private static readonly HashSet<string> Wordings = new(StringComparer.Ordinal) { "label", "why", "whyForParty", "title", "description" };

    public static void Run(Pack pack, PackTrees trees, Findings findings)
    {
        foreach (var file in trees.Files.Where(f => !PackFiles.IsTexts(f)))
        {
            if (trees.Find(file) is { } top) Walk(top, pack, findings);
        }
    }

    private static void Walk(JsonItem item, Pack pack, Findings findings)
    {
        foreach (var member in item.Members)
        {
            if (Wordings.Contains(member.Name) && member.Value.Kind == JsonKind.Object) Judge(member, pack, findings);
            else if (member.Name == "valueLabels") foreach (var label in member.Value.Members.Where(m => m.Value.Kind == JsonKind.Object)) Judge(label, pack, findings);
            else Walk(member.Value, pack, findings);
        }

        foreach (var inner in item.Items) Walk(inner, pack, findings);
    }

    private static void Judge(JsonMember wording, Pack pack, Findings findings)
    {
        foreach (var language in pack.Settings.Languages.Where(l => !wording.Value.Members.Any(m => string.Equals(m.Name, l, StringComparison.OrdinalIgnoreCase))))
            findings.Warning(LabelMessages.LabelMissing, wording.Value.Position, JsonWords.Short(wording.Name), language);
    }
}
