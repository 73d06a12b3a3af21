using System.Collections.Immutable;
using System.Globalization;
using Parley.Reading;
using Parley.Rules.Words;

namespace Parley.Packs;

/// <summary>Reads the rules of inhibition of <c>notices.json</c>.</summary>
internal static class InhibitionsReader
{
    public static ImmutableArray<Inhibition> Read(ObjectReader top, RuleWords? words)
    {
        var place = 0;
        return top.Objects("inhibit", o => new Inhibition(
            o.OptionalText("name") ?? place++.ToString(CultureInfo.InvariantCulture),
            LoneCondition.Read(o.Value("source"), words),
            LoneCondition.Read(o.Value("target"), words),
            o.Optional("on")?.List(v => v.Word(NoticesReader.Occasions), allowEmpty: false) ?? [],
            o.Value("equal").List(v => v.Word(NoticeLabels.OfDisputes), allowEmpty: false),
            o.At));
    }
}
