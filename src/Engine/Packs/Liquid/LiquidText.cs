using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;

namespace Parley.Packs.Liquid;

/// <summary>
/// A text of the pack in Liquid: places such as <c>{{ dispute }}</c>, conditions, and filters that only change words. No loops, no files, no calls: it ends after a bounded number of steps.
/// Immutable and safe to share between threads.
/// </summary>
internal sealed class LiquidText
{
    private const int MostSteps = 1000;

    private static readonly FluidParser Parser = new();

    private readonly IFluidTemplate template;

    private LiquidText(IFluidTemplate template, ImmutableArray<string> places) => (this.template, Places) = (template, places);

    /// <summary>The places it has, each once, in the order of the text.</summary>
    public ImmutableArray<string> Places { get; }

    /// <summary>The text, or why it cannot be one.</summary>
    public static LiquidText? Parse(string source, out LiquidFault? fault)
    {
        if (!Parser.TryParse(source, out var template, out var error))
        {
            fault = new LiquidFault(TextMessages.BrokenPlace, error.ReplaceLineEndings(" "));
            return null;
        }

        var words = new LiquidWords();
        words.VisitTemplate(template);
        fault = words.Fault;
        return fault is null ? new LiquidText(template, [.. words.Places]) : null;
    }

    /// <summary>The text with its places filled; what is filled in is never read as Liquid. Null means that there is nothing to say: the place stays empty, and a condition on it does not hold.</summary>
    public string Fill(IReadOnlyDictionary<string, string?> values, TextEncoder? encoder)
    {
        // Unknown places were refused when the pack was read; the library's own strictness would also refuse a known one that has nothing to say.
        var options = new TemplateOptions { StrictFilters = true, MaxSteps = MostSteps, CultureInfo = CultureInfo.InvariantCulture };
        var context = new TemplateContext(options);
        foreach (var (name, value) in values) context.SetValue(name, value is null ? NilValue.Instance : new StringValue(value));
        return template.Render(context, encoder ?? NullEncoder.Default);
    }
}
