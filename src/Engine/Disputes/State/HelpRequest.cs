namespace Parley.Disputes.State;

/// <summary>A request for help that was not answered yet.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Asked">Who is asked.</param>
public sealed record HelpRequest(string Id, Holder Asked);
