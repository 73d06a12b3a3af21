namespace Parley.Testing;

/// <summary>Something that holds of every dispute, whatever people do or leave undone. Safe to use from several threads.</summary>
public sealed class Invariant
{
    private readonly Func<Course, string?> broken;

    /// <summary>States an invariant.</summary>
    /// <param name="name">Its name, in one word.</param>
    /// <param name="sentence">What holds, as a sentence.</param>
    /// <param name="broken">Where a course breaks it, for example <c>after commit 4 (Accept)</c>; null when it holds.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public Invariant(string name, string sentence, Func<Course, string?> broken)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(broken);
        (Name, Sentence, this.broken) = (name, sentence, broken);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What holds.</summary>
    public string Sentence { get; }

    /// <summary>Looks whether a course breaks it.</summary>
    /// <param name="course">The course of a dispute.</param>
    /// <returns>Where and how; null when it holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="course"/> is null.</exception>
    public string? BrokenBy(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        return broken(course);
    }

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;

    /// <summary>One that looks at each commit for itself.</summary>
    internal static Invariant OfEach(string name, string sentence, Func<Course, Change, string?> broken) => new(name, sentence, course =>
    {
        foreach (var change in course.Changes)
        {
            if (broken(course, change) is { } how) return $"after commit {change.Commit.Version} ({change.Commit.Header.Command} by {change.Commit.Header.Actor.SubjectId}): {how}";
        }

        return null;
    });
}
