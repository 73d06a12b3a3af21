using Parley.Reading;

namespace Parley.Packs;

/// <summary>All names of a pack, gathered before its files are read as models: files may refer to one another in any direction.</summary>
internal sealed class PackNames
{
    public required NameSet Levels { get; init; }

    public required NameSet Tiers { get; init; }

    public required NameSet Facts { get; init; }

    public required NameSet Categories { get; init; }

    public required NameSet Channels { get; init; }

    public required NameSet Bodies { get; init; }

    public required NameSet Posts { get; init; }

    public required NameSet Receivers { get; init; }

    public required NameSet Difficulties { get; init; }

    public required NameSet Texts { get; init; }

    public NameSet Stages { get; } = new(StageWords.All, NameMessages.UnknownStage, NameMessages.UnknownStageGuess);

    public NameSet Events { get; } = new(EventNames.All, NameMessages.UnknownEvent, NameMessages.UnknownEventGuess);

    /// <param name="trees">The files.</param>
    /// <param name="posts">The posts of the organisation; null when it could not be read, or may have changed since the policy was checked: then any post may be named.</param>
    public static PackNames Gather(PackTrees trees, IReadOnlyCollection<string>? posts)
    {
        var receivers = trees.Find(PackFiles.Notices) is { } notices && notices.Member("receivers") is null ? [] : trees.KeysOf(PackFiles.Notices, "receivers");
        return new PackNames
        {
            Levels = new(trees.NamesOf(PackFiles.Levels, "levels") is { } levels ? ["none", .. levels] : null, NameMessages.UnknownLevel, NameMessages.UnknownLevelGuess),
            Tiers = new(trees.NamesOf(PackFiles.Ladder, "tiers"), NameMessages.UnknownTier, NameMessages.UnknownTierGuess),
            Facts = new(trees.KeysOf(PackFiles.Facts, "facts"), NameMessages.UnknownFact, NameMessages.UnknownFactGuess),
            Categories = new(CategoriesOf(trees), NameMessages.UnknownCategory, NameMessages.UnknownCategoryGuess),
            Channels = new(OptionalKeys(trees, PackFiles.Channels, "channels"), NameMessages.UnknownChannel, NameMessages.UnknownChannelGuess),
            Bodies = new(OptionalKeys(trees, PackFiles.Bodies, "bodies"), NameMessages.UnknownBody, NameMessages.UnknownBodyGuess),
            Posts = new(posts, NameMessages.UnknownPost, NameMessages.UnknownPostGuess),
            Receivers = new(
                posts is null || receivers is null ? null : [.. receivers.Concat(posts).Concat(ReceiverNames.All).Distinct(StringComparer.Ordinal)],
                NameMessages.UnknownReceiver,
                NameMessages.UnknownReceiverGuess),
            Difficulties = new(DifficultiesOf(trees), NameMessages.UnknownDifficulty, NameMessages.UnknownDifficultyGuess),
            Texts = new(TextsOf(trees), NameMessages.UnknownText, NameMessages.UnknownTextGuess),
        };
    }

    private static IReadOnlyCollection<string>? OptionalKeys(PackTrees trees, string file, string table) => trees.Has(file) ? trees.KeysOf(file, table) : [];

    /// <summary>A pack whose fact 'category' is no choice, or that has none, may call its categories as it likes.</summary>
    private static List<string>? CategoriesOf(PackTrees trees)
    {
        var category = trees.Find(PackFiles.Facts)?.Member("facts")?.Member(EngineFacts.Category);
        return category?.Member("values") is { Kind: JsonKind.Array } values ? [.. values.Items.Select(i => i.Text)] : null;
    }

    private static List<string>? DifficultiesOf(PackTrees trees)
    {
        if (trees.Find(PackFiles.Deadlines)?.Member("deadlines") is not { Kind: JsonKind.Object } deadlines) return null;
        var tables = deadlines.Members.Where(m => m.Value.Member("by")?.Text == "difficulty").Select(m => m.Value.Member("length")).OfType<JsonItem>();
        var words = tables.SelectMany(t => t.Members).Select(m => m.Name).Where(n => n is not (ObjectReader.Note or LengthReader.Otherwise)).Distinct(StringComparer.Ordinal).ToList();
        return words.Count == 0 ? null : words;
    }

    private static List<string>? TextsOf(PackTrees trees)
    {
        var files = trees.Files.Where(PackFiles.IsTexts).ToList();
        return files.Count == 0 ? null : [.. files.SelectMany(f => trees.KeysOf(f, "texts") ?? []).Distinct(StringComparer.Ordinal)];
    }
}
