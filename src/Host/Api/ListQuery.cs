using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Parley.Disputes;
using Parley.Journal;

namespace Parley.Host.Api;

/// <summary>Which disputes a list shows.</summary>
internal sealed class ListQuery
{
    public const int MostPerPage = 200;
    private const int PerPage = 50;

    /// <summary>The level, as the pack names it.</summary>
    [FromQuery(Name = "level")]
    public string? Level { get; init; }

    /// <summary>The stage.</summary>
    [FromQuery(Name = "stage")]
    public string? Stage { get; init; }

    /// <summary>A post that holds an open duty, as <c>post@unit</c>.</summary>
    [FromQuery(Name = "post")]
    public string? Post { get; init; }

    /// <summary>A person who handles it; names active disputes only.</summary>
    [FromQuery(Name = "handler")]
    public string? Handler { get; init; }

    /// <summary>Where the page before ended.</summary>
    [FromQuery(Name = "cursor")]
    public string? Cursor { get; init; }

    /// <summary>How many at most, 1 to 200; 50 when left out.</summary>
    [FromQuery(Name = "limit")]
    public string? Limit { get; init; }

    /// <summary>The filter and the limit, or a problem.</summary>
    public ProblemHttpResult? Read(HttpContext http, LevelScale levels, out DisputeFilter filter, out int limit)
    {
        filter = new DisputeFilter();
        var wrong = TryLimit(Limit, out limit) ? null : Bad(http, "limit", Limit, $"1–{MostPerPage}");
        if (Level is { Length: > 0 } level)
        {
            filter = filter with { Level = new Level(level) };
            if (levels.RankOf(new Level(level)) < 0) wrong ??= Bad(http, "level", level, string.Join(", ", levels.Levels));
        }

        if (Stage is { Length: > 0 } word)
        {
            var stage = Array.Find(Enum.GetValues<Stage>(), s => s.ToString() == word);
            filter = filter with { Stage = stage };
            if (stage.ToString() != word) wrong ??= Bad(http, "stage", word, string.Join(", ", Enum.GetNames<Stage>()));
        }

        if (Post is { Length: > 0 } post) filter = filter with { Post = Holder.Parse(post) };
        if (Handler is { Length: > 0 } handler) filter = filter with { Handler = handler };
        if (Cursor is { } cursor && !DisputeId.TryParse(cursor, out _)) wrong ??= Bad(http, "cursor", cursor, "next");
        return wrong;
    }

    public static bool TryLimit(string? text, out int limit)
    {
        limit = PerPage;
        return text is null || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= MostPerPage);
    }

    public static ProblemHttpResult Bad(HttpContext http, string name, string? value, string usable) =>
        Problems.Of(http, StatusCodes.Status400BadRequest, ApiMessages.BadQuery, name, value, usable);
}
