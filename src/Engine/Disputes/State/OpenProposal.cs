namespace Parley.Disputes.State;

/// <summary>A command that waits for a second person.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Command">The name of the command.</param>
/// <param name="Body">The whole command as JSON.</param>
/// <param name="By">The subject that proposed it.</param>
/// <param name="Post">The post they acted in.</param>
public sealed record OpenProposal(string Id, string Command, PersonalText Body, string By, string Post);
