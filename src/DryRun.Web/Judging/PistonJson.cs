using System.Text.Json.Serialization;

namespace DryRun.Web.Judging;

[JsonSerializable(typeof(PistonRequest))]
[JsonSerializable(typeof(PistonResponse))]
[JsonSerializable(typeof(IReadOnlyList<PistonRuntime>))]
internal sealed partial class PistonJson : JsonSerializerContext;
