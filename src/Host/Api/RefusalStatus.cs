using Parley.Disputes;

namespace Parley.Host.Api;

/// <summary>Which HTTP status says what a guard refused.</summary>
internal static class RefusalStatus
{
    public static int Of(Refusal refusal) => refusal.Guard switch
    {
        "Dispute" => StatusCodes.Status404NotFound,
        "Version" => StatusCodes.Status412PreconditionFailed,
        "Post" or "Conflict" or "SecondPerson" or "Visitor" or "Actor" => StatusCodes.Status403Forbidden,
        "Facts" or "Form" or "Text" or "Moment" or "Results" or "Party" or "What" or "Ledger" => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status409Conflict,
    };
}
