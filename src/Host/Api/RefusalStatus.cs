using Parley.Disputes;
using Parley.Steps;

namespace Parley.Host.Api;

/// <summary>Which HTTP status says what a guard refused.</summary>
internal static class RefusalStatus
{
    public static int Of(Refusal refusal) => refusal.Guard switch
    {
        "Dispute" when refusal.Kind == StepMessages.UnknownDispute => StatusCodes.Status404NotFound,
        "Version" => StatusCodes.Status412PreconditionFailed,
        "Post" or "Conflict" or "TwoPeople" or "Visitor" or "Lower" => StatusCodes.Status403Forbidden,
        "Facts" or "Form" or "Text" or "HappenedAt" or "Moment" or "Results" or "Party" or "What" or "How" or "Due" or "CommandId" => StatusCodes.Status422UnprocessableEntity,
        _ => StatusCodes.Status409Conflict,
    };
}
