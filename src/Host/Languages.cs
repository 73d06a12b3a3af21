using System.Globalization;

namespace Parley.Host;

/// <summary>Which language people are spoken to in: what <c>--lang</c> says, else what the environment says. Data never depends on it.</summary>
internal static class Languages
{
    public const string English = "en";
    public const string Chinese = "zh-CN";

    /// <summary>The option is read before the command line is parsed, because the parser itself must speak the language.</summary>
    public static string? OfArguments(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--lang" && i + 1 < arguments.Count) return Of(arguments[i + 1]);
            if (arguments[i].StartsWith("--lang=", StringComparison.Ordinal)) return Of(arguments[i]["--lang=".Length..]);
        }

        return null;
    }

    public static string OfEnvironment(Func<string, string?> environment)
    {
        foreach (var name in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (environment(name) is { Length: > 0 } value) return Of(value);
        }

        return English;
    }

    public static string Of(string tag) => tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;

    /// <summary>The culture the command line parser takes its own sentences from; a machine without cultures speaks English there.</summary>
    public static CultureInfo CultureOf(string language)
    {
        var isInvariant = AppContext.TryGetSwitch("System.Globalization.Invariant", out var on) && on;
        return language == Chinese && !isInvariant ? CultureInfo.GetCultureInfo("zh-Hans") : CultureInfo.InvariantCulture;
    }
}
