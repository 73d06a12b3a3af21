using System.Collections;
using System.Runtime.CompilerServices;

namespace Parley.Testing.Contract;

/// <summary>What a check expects; says what was asked and what came instead, in no framework's words.</summary>
internal static class Must
{
    private const int MostShown = 20;

    public static void MustBe<T>(this T actual, T expected, string? because = null, [CallerArgumentExpression(nameof(actual))] string asked = "")
    {
        if (!EqualityComparer<T>.Default.Equals(actual, expected)) throw Unexpected(asked, Show(actual), Show(expected), because);
    }

    public static void MustList<T>(this IEnumerable<T> actual, IEnumerable<T> expected, [CallerArgumentExpression(nameof(actual))] string asked = "")
    {
        var (came, wanted) = (actual.ToList(), expected.ToList());
        if (!came.SequenceEqual(wanted)) throw Unexpected(asked, Show(came), Show(wanted), null);
    }

    public static void MustBeEmpty<T>(this IEnumerable<T> actual, [CallerArgumentExpression(nameof(actual))] string asked = "") => actual.MustList([], asked);

    public static T MustBeOne<T>(this IReadOnlyList<T> actual, [CallerArgumentExpression(nameof(actual))] string asked = "") =>
        actual.Count == 1 ? actual[0] : throw Unexpected(asked, Show(actual), "a single one", null);

    public static T MustBeThere<T>(this T? actual, [CallerArgumentExpression(nameof(actual))] string asked = "")
        where T : class => actual ?? throw Unexpected(asked, "null", "something", null);

    public static T MustBeThere<T>(this T? actual, [CallerArgumentExpression(nameof(actual))] string asked = "")
        where T : struct => actual ?? throw Unexpected(asked, "null", "something", null);

    public static async Task ThrowAsync<T>(Func<Task> act, [CallerArgumentExpression(nameof(act))] string asked = "")
        where T : Exception
    {
        try
        {
            await act();
        }
        catch (T)
        {
            return;
        }

        throw Unexpected(asked, "no exception", typeof(T).Name, null);
    }

    private static InvalidOperationException Unexpected(string asked, string came, string wanted, string? because) =>
        new($"{asked} is {came}, but must be {wanted}{(because is null ? string.Empty : $", because {because}")}.");

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        IEnumerable list => Show(list.Cast<object?>().Select(Show).ToList()),
        _ => value.ToString() ?? string.Empty,
    };

    private static string Show(List<string> parts) => $"[{string.Join(", ", parts.Take(MostShown))}{(parts.Count > MostShown ? $", … {parts.Count} in all" : string.Empty)}]";
}
