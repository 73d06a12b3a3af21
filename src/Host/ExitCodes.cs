namespace Parley.Host;

/// <summary>What the process returns; each number keeps its meaning for scripts.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;

    /// <summary>The command line was wrong, or a file, database or address could not be used.</summary>
    public const int UsageOrIo = 1;

    /// <summary>Warnings, where <c>--fail-on warning</c> was asked for.</summary>
    public const int Warnings = 2;

    /// <summary>What was given has errors.</summary>
    public const int Errors = 3;

    /// <summary>Tests of a pack failed, or reach less than was asked for.</summary>
    public const int TestsFailed = 4;

    /// <summary>Two things that should be equal differ.</summary>
    public const int Differences = 5;
}
