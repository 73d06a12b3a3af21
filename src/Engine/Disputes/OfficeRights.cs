using System.Collections.Immutable;

namespace Parley.Disputes;

/// <summary>What a post may do for the office as a whole: about the rules themselves, about notices and about where its people are reached; stands in a post's <c>may</c> beside the commands. What is not listed is refused.</summary>
public static class OfficeRights
{
    /// <summary>Put one's name to a revision that waits, so that another person can approve it.</summary>
    public const string ProposeRevision = "ProposeRevision";

    /// <summary>Approve or reject a revision that another person proposed.</summary>
    public const string ApproveRevision = "ApproveRevision";

    /// <summary>Bring a revision that was in force before back into force.</summary>
    public const string RollBackRevision = "RollBackRevision";

    /// <summary>Silence notices for a time, and end a silence early.</summary>
    public const string Silence = "Silence";

    /// <summary>Have notices that are dead letters sent again.</summary>
    public const string ReplayNotice = "ReplayNotice";

    /// <summary>Give up notices that wait or are dead letters.</summary>
    public const string DiscardNotice = "DiscardNotice";

    /// <summary>Write down where the people of the organisation are reached, and erase it.</summary>
    public const string KeepContacts = "KeepContacts";

    /// <summary>See whole where the people of the organisation are reached.</summary>
    public const string ReadContacts = "ReadContacts";

    /// <summary>Move disputes that ended long ago to an archive, and bring one back.</summary>
    public const string Archive = "Archive";

    /// <summary>Forget the persons of archived disputes for ever, as the retention rule says.</summary>
    public const string ForgetPersons = "ForgetPersons";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = [ProposeRevision, ApproveRevision, RollBackRevision, Silence, ReplayNotice, DiscardNotice, KeepContacts, ReadContacts, Archive, ForgetPersons];
}
