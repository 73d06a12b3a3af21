using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Parley.Tests.House;

/// <summary>The exceptions a method makes and throws itself, or through the ThrowIf… methods of exception types; read off its compiled body.</summary>
internal static class ThrownExceptions
{
    public static IEnumerable<string> Of(MethodDefinition method) => BodiesOf(method).SelectMany(b => b.Instructions).Select(Thrown).OfType<string>().Distinct(StringComparer.Ordinal);

    private static string? Thrown(Instruction instruction)
    {
        if (instruction.Operand is not MethodReference called) return null;
        var type = called.DeclaringType;
        if (!type.Name.EndsWith("Exception", StringComparison.Ordinal)) return null;
        var isThrown = instruction.OpCode == OpCodes.Newobj && instruction.Next?.OpCode == OpCodes.Throw;
        return isThrown || called.Name.StartsWith("ThrowIf", StringComparison.Ordinal) ? type.FullName : null;
    }

    /// <summary>An async method or an iterator has its body in a class of the compiler's.</summary>
    private static IEnumerable<MethodBody> BodiesOf(MethodDefinition method)
    {
        if (method.HasBody) yield return method.Body;
        var machine = method.CustomAttributes.Where(a => a.AttributeType.Name.EndsWith("StateMachineAttribute", StringComparison.Ordinal)).Select(a => a.ConstructorArguments[0].Value);
        foreach (var type in machine.OfType<TypeReference>().Select(t => t.Resolve()).OfType<TypeDefinition>())
        {
            foreach (var step in type.Methods.Where(m => m.Name == "MoveNext" && m.HasBody)) yield return step.Body;
        }
    }
}
