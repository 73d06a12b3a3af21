using Parley.Disputes;
using Parley.Reading;

namespace Parley.Packs;

/// <summary>Reads <c>levels.json</c>: from the lowest to the highest, without <c>none</c>.</summary>
internal static class LevelsReader
{
    private const int Most = 16;

    public static LevelOptions Read(ObjectReader top, PackNames names)
    {
        var list = top.Value("levels");
        var options = list.Objects(o => OptionOf(o, names), allowEmpty: false);
        if (options.Length > Most) list.Error(PacksMessages.TooMany, options.Length, Most);
        return new LevelOptions([.. options.Where(o => o.Level.Name.Length > 0).DistinctBy(o => o.Level)]);
    }

    private static LevelOption OptionOf(ObjectReader o, PackNames names)
    {
        var value = o.Value("name");
        var name = Packs.Name.Read(value);
        if (name == Level.None.Name) value.Error(PacksMessages.NoneIsBuiltIn);
        else if (PackWords.IsTaken(name)) value.Error(PacksMessages.BareWordTaken, name);
        else if (name.Length > 0 && names.Levels.Names.Count(n => n == name) > 1) value.Error(PacksMessages.NamedTwice, name);
        var isUsable = name != Level.None.Name && !PackWords.IsTaken(name);
        var lower = o.Optional("lower")?.List(v => names.Posts.Known(v)) ?? [];
        return new LevelOption(new Level(isUsable ? name : string.Empty), o.Wording("label"), ColourOf(o.Optional("colour")), lower);
    }

    private static string? ColourOf(ValueReader? value)
    {
        var colour = value?.Text();
        if (string.IsNullOrEmpty(colour) || (colour.Length == 7 && colour[0] == '#' && colour.Skip(1).All(char.IsAsciiHexDigit))) return colour;
        value?.Error(PacksMessages.BadColour, JsonWords.Short(colour));
        return null;
    }
}
