namespace Parley.Host.Replay;

/// <summary>The rules under which rows are ignored that no mapping has to name. They stand in docs/mapping.md.</summary>
internal static class IgnoredBy
{
    /// <summary>The case was not reported yet.</summary>
    public const string Unreported = "unreported";

    /// <summary>None of the activity's commands applies in the stage the dispute had reached.</summary>
    public const string Stage = "stage";

    /// <summary>No command's <c>when</c> held.</summary>
    public const string NoCommand = "no-command";

    /// <summary>The row holds no moment.</summary>
    public const string NoMoment = "no-moment";

    /// <summary>What came later in the dispute is recorded already; nothing is slipped in before it.</summary>
    public const string RecordedLater = "recorded-later";
}
