using System.Text;

namespace Parley.Packs.Formatting;

/// <summary>
/// Lays a file out. What is short stands on one line; what is longer stays on one line if its author had it so and it fits the page; all else is broken
/// where its author broke it, or after every entry. Laying out again changes nothing.
/// </summary>
internal sealed class Layout
{
    private const int Indent = 2;

    /// <summary>Up to this width something is always one line.</summary>
    private const int Short = 80;

    private const int Page = 240;

    private readonly StringBuilder text = new();

    public static string Of(Written file)
    {
        var layout = new Layout();
        if (file.HoldsOthers && file.Inner.Count > 0) layout.Broken(file, depth: 0);
        else layout.text.Append(OneLine(file));
        return layout.text.Append('\n').ToString();
    }

    private void Broken(Written value, int depth)
    {
        text.Append(value.Text);
        var isFree = !value.IsBroken;
        var width = 0;
        Written? before = null;
        foreach (var inner in value.Inner)
        {
            var line = LineOf(inner, depth + 1);
            var fits = before is not null && !isFree && !inner.BeginsLine && line is not null && LineOf(before, depth + 1) is not null && width + 2 + line.Length <= Page;
            if (before is not null) text.Append(fits ? ", " : ",");
            if (!fits) NewLine(depth + 1);
            width = fits ? width + 2 + (line?.Length ?? 0) : ((depth + 1) * Indent) + (line?.Length ?? 0);
            if (line is not null) text.Append(line);
            else Whole(inner, depth + 1);
            before = inner;
        }

        NewLine(depth);
        text.Append(value.IsObject ? '}' : ']');
    }

    private void Whole(Written value, int depth)
    {
        if (value.Key.Length > 0) text.Append(value.Key).Append(": ");
        Broken(value, depth);
    }

    /// <summary>The value with its key on one line; null when it is to be broken.</summary>
    private static string? LineOf(Written value, int depth)
    {
        var line = value.Key.Length > 0 ? $"{value.Key}: {OneLine(value)}" : OneLine(value);
        if (!value.HoldsOthers || value.Inner.Count == 0) return line;
        var width = (depth * Indent) + line.Length;
        return width <= Short || (!value.IsBroken && width <= Page) ? line : null;
    }

    private static string OneLine(Written value)
    {
        if (!value.HoldsOthers) return value.Text;
        var inner = string.Join(", ", value.Inner.Select(i => i.Key.Length > 0 ? $"{i.Key}: {OneLine(i)}" : OneLine(i)));
        return value.IsList ? $"[{inner}]" : inner.Length == 0 ? "{}" : $"{{ {inner} }}";
    }

    private void NewLine(int depth) => text.Append('\n').Append(' ', depth * Indent);
}
