import NeuralNetworks

/// A trained model as its file has it: all that predicting from raw features needs, and where it comes from.
///
/// Nothing in it depends on the time, the machine or the experiment, so the same run has the same file.
struct ModelFile {
    /// The form of the file.
    private static let version = "1"

    let id: String
    let model: TrainedModel
    let network: NetworkSettings
    let dataset: Dataset
    let scaling: FeatureScaling

    /// The bytes of the file.
    var bytes: [UInt8] { SafeTensors(metadata: metadata, tensors: tensors).bytes }

    private var tensors: [SafeTensors.Tensor] {
        let preprocessing = [("offset", scaling.offsets), ("factor", scaling.factors)].map { name, values in
            SafeTensors.Tensor(name: "preprocessing.\(name)", shape: [values.count], values: values)
        }
        return preprocessing
            + model.tensors.map { tensor in
                SafeTensors.Tensor(
                    name: tensor.name, shape: tensor.shape, values: Array(model.parameters[tensor.range]))
            }
    }

    private var metadata: [(key: String, text: String)] {
        [
            ("format", "espalier model"), ("format_version", Self.version), ("run_id", id),
            ("engine_revision", String(Engine.revision)), ("model", model.moment.rawValue),
            ("epoch", String(model.epoch)), ("metric", model.watched.rawValue),
            ("value", text(.number(model.value))), ("parameters_digest", RunResult.digest(of: model.parameters)),
            ("data_digest", dataset.digest), ("features", text(.list(dataset.featureNames.map(JSONValue.text)))),
            ("classes", text(.list(dataset.classNames.map(JSONValue.text)))),
            ("preprocessing", "input = (raw - offset) * factor"), ("network", text(architecture)),
        ]
    }

    private func text(_ json: JSONValue) -> String { String(decoding: json.bytes, as: UTF8.self) }

    /// The layers in order: z = weight·x + bias, normalization, activation, then dropout while it was trained.
    private var architecture: JSONValue {
        let settings = JSONValue(network.componentValue, as: NetworkSettings.description)
        let sizes = network.layerSizes(
            featureCount: dataset.features.featureCount, classCount: dataset.classNames.count)
        let layers = sizes.enumerated().map { index, size -> JSONValue in
            let isHidden = index < network.hidden.count
            return [
                "inputs": .integer(size.inputs), "outputs": .integer(size.outputs),
                "normalization": isHidden ? settings["normalization"] ?? .null : ["type": "none"],
                "activation": isHidden ? Self.one(settings["activation"], at: index) : ["type": "softmax"],
                "dropout": isHidden ? Self.one(settings["dropout"], at: index) : .number(0),
            ]
        }
        return ["input_dropout": .number(network.inputDropout), "layers": .list(layers)]
    }

    /// The value of one layer out of a setting that has one for all layers or one for each.
    private static func one(_ json: JSONValue?, at layer: Int) -> JSONValue {
        json?.elements.map { $0[layer] } ?? json ?? .null
    }
}
