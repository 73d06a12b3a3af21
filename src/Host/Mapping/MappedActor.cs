using Parley.Disputes;
using Parley.Host.Mapping.Values;

namespace Parley.Host.Mapping;

/// <summary>Who sends a command: the subject and the post.</summary>
internal sealed record MappedActor(ValueSource Subject, ValueSource Post)
{
    /// <summary>The actor of a row; null after a fault.</summary>
    public Actor? Of(RowReading row)
    {
        var subject = Subject.Pick(row);
        var post = Post.Pick(row);
        if (subject is null) row.Fail(RowMessages.Blank, "subject");
        if (post is null) row.Fail(RowMessages.Blank, "post");
        return subject is null || post is null ? null : new Actor(subject, post);
    }
}
