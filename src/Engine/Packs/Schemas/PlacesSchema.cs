using static Parley.Packs.Schemas.Member;

namespace Parley.Packs.Schemas;

internal static class PlacesSchema
{
    public static SchemaFile Make() => TopShape.Of("places", "Places and the units they belong to.", "地点及其所属单位。",
        May("places", Shape.Table("The places by id; known by id, labels and aliases.", "各地点，按编号、名称和别名识别。", Shape.Object("A place.", "一个地点。",
            Must("unit", Shape.Text("The unit it belongs to.", "所属单位。")),
            May("label", Shape.Wording("The name people see.", "显示名称。")),
            May("aliases", Shape.Set("Other names.", "别名。", Shape.Text("A name.", "名称。")))), ".+")),
        May("otherwise", Shape.Text("The unit for all other places.", "其余地点所属单位。")));
}
