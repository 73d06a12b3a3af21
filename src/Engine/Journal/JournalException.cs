using Parley.Disputes;

namespace Parley.Journal;

/// <summary>The journal cannot be used, or could not store something; nothing was written.</summary>
public sealed class JournalException : Exception
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="kind">The message.</param>
    /// <param name="about">What it is about.</param>
    /// <param name="inner">The cause, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public JournalException(MessageKind kind, IReadOnlyList<object?> about, Exception? inner = null)
        : base($"{kind?.Id} {kind?.Text("en", [.. about])} {kind?.Remedy("en", [.. about])}", inner)
    {
        Kind = kind ?? throw new ArgumentNullException(nameof(kind));
        About = about;
    }

    /// <summary>The message.</summary>
    public MessageKind Kind { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<object?> About { get; }

    /// <summary>The stable id of the message.</summary>
    public string Id => Kind.Id;
}
