namespace Parley.Host.Explaining;

/// <summary>Writes what may be told to the person concerned: the wordings made for them, and never those for the office.</summary>
internal static class PartyWording
{
    public static void Write(ExplanationView explanation, Terminal terminal)
    {
        foreach (var wording in explanation.ForParty) terminal.Out.WriteLine(wording);
        if (explanation.ForParty.Count > 0) return;
        terminal.Out.WriteLine(explanation.Matched.Count == 0
            ? terminal.Say("No rule matched: there is nothing to tell.", "没有规则匹配，无需告知。")
            : terminal.Say("The pack has no wording for the person concerned here; add whyForParty to the rules that matched.", "规则包在此没有给当事人的说法，请为匹配的规则添加 whyForParty。"));
    }
}
