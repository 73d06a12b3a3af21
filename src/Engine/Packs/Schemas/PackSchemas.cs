using System.Collections.Immutable;

namespace Parley.Packs.Schemas;

/// <summary>The JSON Schemas of all files of a pack, made from the same lists the readers use. An editor completes and checks with them while somebody types; <see cref="PackReader"/> checks more.</summary>
internal static class PackSchemas
{
    public static ImmutableArray<SchemaFile> All { get; } =
    [
        SettingsSchema.Make(), LevelsSchema.Make(), FactsSchema.Make(), ThresholdsSchema.Make(),
        WorkflowSchema.Grading(), WorkflowSchema.Screening(), WorkflowSchema.Assignment(), WorkflowSchema.Climb(),
        ChannelsSchema.Make(), BodiesSchema.Make(), DeadlinesSchema.Make(), LadderSchema.Make(), FollowUpSchema.Make(), NoticesSchema.Make(),
        OrganisationSchema.Make(), PlacesSchema.Make(), RotaSchema.Make(), CalendarSchema.Make(), RetentionSchema.Make(), TextsSchema.Make(), TestSchema.Make(),
    ];
}
