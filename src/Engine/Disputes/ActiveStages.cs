namespace Parley.Disputes;

/// <summary>Tells active stages from ended ones.</summary>
public static class ActiveStages
{
    /// <summary>Whether somebody still has to act: every stage before <see cref="Stage.Closed"/>.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>True for received, screening, assessing, resolving, following up and referred.</returns>
    public static bool IsActive(this Stage stage) => stage < Stage.Closed;
}
