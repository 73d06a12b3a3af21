using System.Collections.Immutable;
using System.Text.Json;
using Parley.Disputes;

namespace Parley.Packs;

/// <summary>How packs write stages: <c>received</c>, <c>followingUp</c> and so on.</summary>
internal static class StageWords
{
    private static readonly ImmutableArray<string> Words = [.. Enum.GetNames<Stage>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    /// <summary>All words in the order of <see cref="Stage"/>.</summary>
    public static ImmutableArray<string> All => Words;

    public static ImmutableArray<string> Active { get; } = [.. Words.Where((_, i) => ((Stage)i).IsActive())];

    public static string Of(Stage stage) => Words[(int)stage];

    public static Stage? Find(string word) => Words.IndexOf(word) is var at and >= 0 ? (Stage)at : null;
}
