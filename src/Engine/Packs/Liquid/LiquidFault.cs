using Parley.Disputes;

namespace Parley.Packs.Liquid;

/// <summary>What is wrong with a text, and the word or the sentence that says where.</summary>
internal sealed record LiquidFault(MessageKind Kind, string What);
